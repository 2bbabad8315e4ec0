import type { Audience, Authorship, PersonId } from '../foundation/document';

/**
 * "Do not hand over" (practice.md 6): what bears it is in no print and in no export, text or file. For some people a paper
 * in the house is a danger, and a plan is rehearsed instead.
 */
export interface PlanBar {
  /** Unique among the bars of what bears it. */
  id: string;
  /** To whom it must not be handed. Empty: to nobody at all. */
  forPeople: readonly PersonId[];
  /** In words; may be empty. */
  why: string;
  by: PersonId | null;
  at: string | null;
  /** Whether it was lifted. A bar is never taken away: that it stood, and who lifted it, stays in the record. */
  lifted: boolean;
  /** Why it was lifted, in words; may be empty. */
  liftedWhy: string;
  liftedBy: PersonId | null;
  liftedAt: string | null;
}

/** Whether something may be handed over. */
export interface HandOver {
  /** What was saved about it could not be understood: it goes into no output until somebody decides. */
  unclear: boolean;
  bars: readonly PlanBar[];
}

/** Anything that may be barred: an entry or the plan itself. */
export interface Barrable {
  handOver: HandOver;
}

/** Nothing stands against handing it over. */
export const openHandOver: HandOver = { unclear: false, bars: [] };

/** The bars that stand. */
export function standingBars({ handOver }: Barrable): readonly PlanBar[] {
  return handOver.bars.filter(({ lifted }) => !lifted);
}

/** Whether anything stands against handing it over, to whomever. */
export function isBarred(barrable: Barrable): boolean {
  return barrable.handOver.unclear || standingBars(barrable).length > 0;
}

/**
 * Whether it may be in an output for this audience. One for nobody by name may come into anybody's hands, so also into
 * those it must not come into: only professionals are then trusted with what is barred for somebody else.
 */
export function mayBeHandedOver(barrable: Barrable, { kind, personId }: Audience): boolean {
  if (barrable.handOver.unclear) return false;
  return standingBars(barrable).every(({ forPeople }) => {
    if (forPeople.length === 0) return false;
    return personId === undefined ? kind === 'professionals' : !forPeople.includes(personId);
  });
}

/** With one more bar; the same object where its id is taken. */
export function withBar(
  handOver: HandOver,
  bar: Pick<PlanBar, 'id' | 'forPeople' | 'why'>,
  author: Authorship,
): HandOver {
  if (handOver.bars.some(({ id }) => id === bar.id)) return handOver;
  const { id, forPeople, why } = bar;
  return { ...handOver, bars: [...handOver.bars, { id, forPeople, why, ...author, ...standing }] };
}

/** With a bar lifted; the same object where none of that id stands. */
export function withBarLifted(handOver: HandOver, barId: string, why: string, author: Authorship): HandOver {
  const at = handOver.bars.findIndex(({ id, lifted }) => id === barId && !lifted);
  const bar = handOver.bars[at];
  if (!bar) return handOver;
  const bars = handOver.bars.slice();
  bars[at] = liftedBy(bar, why, author);
  return { ...handOver, bars };
}

/** Once somebody has decided that what could not be understood need not bar it. That it did stays in the record. */
export function withHandOverSettled(handOver: HandOver, why: string, author: Authorship): HandOver {
  if (!handOver.unclear) return handOver;
  const { bars } = handOver;
  let number = bars.length + 1;
  while (bars.some(({ id }) => id === `unclear-${number}`)) number += 1;
  const bar = { id: `unclear-${number}`, forPeople: [], why: '', by: null, at: null, ...standing };
  return { unclear: false, bars: [...bars, liftedBy(bar, why, author)] };
}

const standing = { lifted: false, liftedWhy: '', liftedBy: null, liftedAt: null };

function liftedBy(bar: PlanBar, why: string, { by, at }: Authorship): PlanBar {
  return { ...bar, lifted: true, liftedWhy: why, liftedBy: by, liftedAt: at };
}
