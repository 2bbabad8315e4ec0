import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Audience } from '../../src/foundation/document';
import { safetyPlanToCalendar } from '../../src/safety-plan/plan-calendar.text';
import { copySafetyPlanForAudience, safetyPlanSeenBy } from '../../src/safety-plan/plan-copy.model';
import type {
  Barrable,
  PlanDiaryEntry,
  PlanEntry,
  PlanParts,
  PlanReview,
  SafetyPlanDocument,
} from '../../src/safety-plan/safety-plan.model';
import {
  createChildSignal,
  createPlanDiaryEntry,
  createPlanReview,
  createPlanRule,
  createSafetyPlan,
} from '../../src/safety-plan/safety-plan.model';
import { SafetyPlanPaper } from '../../src/safety-plan/plan-paper';
import { speakSafetyPlan } from '../../src/safety-plan/safety-plan-names.text';
import { openSafetyPlan } from '../../src/safety-plan/safety-plan.schema';
import {
  forFridge,
  safetyPlanInWords,
  safetyPlanToHtml,
  safetyPlanToText,
} from '../../src/safety-plan/safety-plan.text';
import { frozen } from '../support/frozen';
import { entriesOf, kinds, personIds, somePlan } from './random-plans';
import { inTitle, runs } from '../support/runs';

const many = runs({ quick: 1000, whole: 10_000 });

/** Every audience there is, the named ones by one person after another. */
const audiencesOf = (at: number): readonly Audience[] =>
  (['meeting', 'family', 'professionals'] as const).flatMap((kind) => [
    { kind },
    { kind, personId: personIds[at % personIds.length] ?? 'p1' },
  ]);

// What an audience may have, written again here, apart from the code, from practice.md 6 and 10.4.

function barred({ handOver }: Barrable, { kind, personId }: Audience): boolean {
  if (handOver.unclear) return true;
  return handOver.bars.some(({ lifted, forPeople }) => {
    if (lifted) return false;
    if (forPeople.length === 0) return true;
    // A paper for nobody by name may reach the very person it was to be kept from.
    return personId === undefined ? kind !== 'professionals' : forPeople.includes(personId);
  });
}

function secret(entry: PlanEntry, audience: Audience, level = entry.visibility.level): boolean {
  const { kind, personId } = audience;
  const { notShownTo } = entry.visibility;
  if (barred(entry, audience) || level === 'closed') return true;
  if (personId !== undefined && notShownTo.includes(personId)) return true;
  if (personId === undefined && kind !== 'professionals' && notShownTo.length > 0) return true;
  if ('knownTo' in entry) {
    const known = entry.knownTo as readonly string[];
    if (personId === undefined || !known.includes(personId)) return true;
  }
  if (kind === 'family') return level !== 'shared';
  return kind !== 'professionals' && level === 'professionals';
}

const about = (entry: PlanEntry): readonly string[] =>
  'diaryIds' in entry
    ? (entry as PlanReview).ruleIds
    : 'held' in entry
      ? (entry as PlanDiaryEntry).held.map(({ ruleId }) => ruleId)
      : [];

/** What of the plan as it stands an audience may have. */
function shownNow(plan: SafetyPlanDocument, audience: Audience): readonly PlanEntry[] {
  const secrets = plan.rules.filter((rule) => secret(rule, audience)).map(({ id }) => id);
  return entriesOf(plan).filter(
    (entry) =>
      entry.removed === null &&
      !secret(entry, audience) &&
      (about(entry).length === 0 || about(entry).some((id) => !secrets.includes(id))),
  );
}

/** What of the plan as it was agreed. */
function shownThen(plan: SafetyPlanDocument, parts: PlanParts, audience: Audience): readonly PlanEntry[] {
  const isSecret = (entry: PlanEntry) => {
    const now = entriesOf(plan).find(({ id }) => id === entry.id);
    if (!now) return secret(entry, audience);
    const level = entry.visibility.level === 'notDecided' ? now.visibility.level : entry.visibility.level;
    return secret(now, audience) || secret(entry, audience, level);
  };
  const isGone = (entry: PlanEntry) =>
    entry.removed !== null || (entriesOf(plan).find(({ id }) => id === entry.id)?.removed ?? null) !== null;
  const secrets = [
    ...plan.rules.filter((rule) => secret(rule, audience)),
    ...parts.rules.filter(isSecret),
  ].map(({ id }) => id);
  return entriesOf(parts).filter(
    (entry) =>
      !isSecret(entry) &&
      (audience.kind === 'professionals' || !isGone(entry)) &&
      (about(entry).length === 0 || about(entry).some((id) => !secrets.includes(id))),
  );
}

const letters = 'абвгдеёзийклмнопрстуфхцчшщъыьэюя';

/**
 * The plan with every text, every name and every id as a mark that stands nowhere else: five letters beginning with one
 * that only begins marks, twice over, so that any five letters in a row of it tell which it was.
 */
function marked(plan: SafetyPlanDocument) {
  let next = 0;
  const newMark = () => {
    let rest = (next += 1);
    let mark = 'Ж';
    for (let at = 0; at < 4; at += 1) {
      mark += letters[rest % letters.length] ?? '';
      rest = Math.floor(rest / letters.length);
    }
    return mark;
  };
  const ids = new Map<string, string>();
  const idMark = (id: string) => {
    const mark = ids.get(id) ?? newMark();
    ids.set(id, mark);
    return mark + mark;
  };
  const isText =
    /^(text|words|how|watched|place|meaning|howOften|then|dispute|why|liftedWhy|said|title|role|name)$/;
  const mark = (value: unknown, key: string, marks: string[]): unknown => {
    if (Array.isArray(value)) return value.map((one) => mark(one, key, marks));
    if (typeof value === 'object' && value !== null) {
      const inner = Object.entries(value).map(([name, one]) => [name, mark(one, name, marks)] as const);
      const unknown = newMark();
      marks.push(unknown);
      return { ...Object.fromEntries(inner), unknown };
    }
    if (typeof value !== 'string') return value;
    if (/^(ruleIds?|diaryIds)$/.test(key)) return idMark(value);
    if (!isText.test(key)) return value;
    const own = newMark();
    marks.push(own);
    return own + own;
  };
  /** The marks of every entry, which is known by itself. */
  const marksOf = new Map<PlanEntry, readonly string[]>();
  const entries = <Of extends PlanEntry>(list: readonly Of[]): readonly Of[] =>
    list.map((entry) => {
      const marks: string[] = [];
      const one = mark({ ...entry, text: entry.text || 'x' }, '', marks) as Of;
      const known = { ...one, id: idMark(entry.id) };
      marksOf.set(known, marks);
      return known;
    });
  const parts = (of: PlanParts) => ({
    rules: entries(of.rules),
    triggers: entries(of.triggers),
    signals: entries(of.signals),
    contingencies: entries(of.contingencies),
    reviews: entries(of.reviews),
  });
  const people = personIds.map((id) => ({ id, name: newMark().repeat(2), kind: 'child' as const, role: '' }));
  const versions = plan.versions.map((version) => ({
    ...version,
    plan: { ...version.plan, ...parts(version.plan), people },
  }));
  const document: SafetyPlanDocument = {
    ...plan,
    ...parts(plan),
    diary: entries(plan.diary),
    people,
    versions,
    kept: [{ at: '/rules/9', value: 'Жжжжж' }],
  };
  return { document, marksOf };
}

/** Every mark of which five letters in a row stand in a text, wherever they begin. */
function marksIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [run] of text.matchAll(/[Жа-яё]{5,}/g)) {
    for (let at = 0; at + 5 <= run.length; at += 1) {
      const five = run.slice(at, at + 5);
      const first = five.indexOf('Ж');
      found.add(five.slice(first) + five.slice(0, first));
    }
  }
  return found;
}

const sectionOf = {
  rule: 'rules',
  trigger: 'triggers',
  signal: 'signals',
  diary: 'diary',
  contingency: 'contingencies',
  review: 'reviews',
} as const;
const given = {};

const say = speakSafetyPlan({}, 'en-GB');

/** What comes out of the printer, in each of its forms. */
function printed(plan: SafetyPlanDocument, audience: Audience): Record<string, string> {
  const version = plan.versions[plan.versions.length - 1]?.id ?? null;
  const sheet = (form: 'full' | 'fridge', versionId: string | null) =>
    renderToStaticMarkup(
      createElement(SafetyPlanPaper, { plan, say, given, date: '', print: { audience, form, versionId } }),
    );
  return {
    'the sheet of paper': sheet('full', null),
    'the sheet for the fridge on paper': sheet('fridge', null),
    'the sheet of what was agreed': sheet('full', version),
  };
}

/** Every date of a plan that can be asked for in a calendar file, by name, read as a calendar reads it. */
function calendarOf(plan: SafetyPlanDocument, audience: Audience): string | null {
  const dateIds = ['start', 'lastsUntil', ...plan.reviews.map(({ id }) => `r/${id}`)];
  const at = '2024-03-18T09:00:00.000Z';
  const file = safetyPlanToCalendar(plan, audience, { dateIds, at, titled: true });
  return (
    file &&
    file
      .replaceAll('\r\n ', '')
      .replace(/=([\da-f]+)=/g, (_, point: string) => String.fromCodePoint(Number.parseInt(point, 16)))
  );
}

/** Everything wrong with any output of a plan for an audience, each in words. */
function faultsOf(
  { document, marksOf }: ReturnType<typeof marked>,
  audience: Audience,
  onPaper: boolean,
): string[] {
  const faults: string[] = [];
  const copy = copySafetyPlanForAudience(document, audience);
  const words = safetyPlanInWords(document, audience, given);
  const version = document.versions[document.versions.length - 1];
  const agreed = version ? safetyPlanInWords(document, audience, { versionId: version.id }) : null;
  const outputs: Record<string, string | null> = {
    'the copy for export': copy && JSON.stringify(copy),
    'the text': safetyPlanToText(document, audience),
    'the HTML': safetyPlanToHtml(document, audience),
    'the print': words && JSON.stringify(words),
    'the sheet for the fridge': words && JSON.stringify(forFridge(words)),
    'the print of what was agreed': agreed && JSON.stringify(agreed),
    'the calendar file': calendarOf(document, audience),
  };
  if (onPaper) Object.assign(outputs, printed(document, audience));
  if (barred(document, audience)) {
    const empty = '<article class="mapwell-paper" data-part="paper" aria-hidden="true"></article>';
    for (const [name, output] of Object.entries(outputs))
      if (output !== null && output !== empty) faults.push(`${name} of a barred plan`);
    return faults;
  }
  if (!copy || !words) return ['no copy of a plan that is not barred'];

  const now = shownNow(document, audience);
  const then = version ? shownThen(document, version.plan, audience) : [];
  const shown = new Set([...now, ...then]);
  const older = audience.kind === 'professionals' ? [] : document.versions.slice(0, -1);
  if (older.length > 0 && copy.versions.length > 1) faults.push('an older version');
  const hidden = Array.from(marksOf.keys()).filter((entry) => !shown.has(entry));
  const shownIds = new Set(Array.from(shown, ({ id }) => id));
  for (const [name, output] of Object.entries(outputs)) {
    if (output === null) continue;
    const there = marksIn(output);
    if (there.has('Жжжжж')) faults.push(`${name} has what was kept`);
    for (const entry of hidden) {
      const marks = marksOf.get(entry) ?? [];
      if (marks.some((mark) => there.has(mark))) faults.push(`${name} has words of a hidden part`);
      if (!shownIds.has(entry.id) && there.has(entry.id.slice(0, 5))) faults.push(`${name} has a link to it`);
    }
    for (const entry of shown) {
      const rules = entry.handOver as unknown as { unknown: string };
      const reasons = entry.handOver.bars.flatMap(({ why, liftedWhy }) => [why, liftedWhy]);
      for (const one of [rules.unknown, ...reasons])
        if (there.has(one.slice(0, 5))) faults.push(`${name} has a rule on handing over`);
    }
  }
  // Nothing is counted that is not there, and nothing is left out that may be had.
  if (
    entriesOf(copy)
      .map(({ id }) => id)
      .join() !== now.map(({ id }) => id).join()
  )
    faults.push('not what may be had');
  const last = copy.versions[copy.versions.length - 1];
  if (
    last &&
    entriesOf(last.plan)
      .map(({ id }) => id)
      .join() !== then.map(({ id }) => id).join()
  )
    faults.push('not what may be had of what was agreed');
  for (const kind of kinds) {
    const section = words.sections.find(({ key }) => key === kind);
    const told = section?.entries.map(({ id }) => id).join() ?? '';
    if (told !== copy[sectionOf[kind]].map(({ id }) => id).join()) faults.push(`${kind} in words is another`);
    const numbers = section?.entries.map(({ label }) => /\d+/.exec(label)?.[0]).filter(Boolean) ?? [];
    if (numbers.some((number, at) => number !== String(at + 1))) faults.push('a gap in the numbers');
  }
  const { people, versions, ...rest } = copy;
  const named = JSON.stringify([rest, versions.map(({ plan, ...one }) => [one, plan.lang])]);
  for (const { id } of people)
    if (!named.includes(`"${id}"`)) faults.push('someone the copy does not speak of');
  for (const { plan } of versions) {
    const { people: then, ...parts } = plan;
    const spoken = JSON.stringify(parts);
    if (then.some(({ id }) => !spoken.includes(`"${id}"`)))
      faults.push('someone the version does not speak of');
  }
  return faults;
}

describe('what is barred', () => {
  test(`is in no output: not a word of it, nor five letters, nor a link, nor a count. ${inTitle(many)} plans, every audience`, () => {
    const seen = { barred: 0, hidden: 0, shown: 0, plans: 0 };
    let at = 0;
    fc.assert(
      fc.property(somePlan, (one) => {
        const all = marked(one);
        frozen(all.document);
        const audiences = audiencesOf((at += 1));
        for (const audience of audiences) {
          const faults = faultsOf(all, audience, audiences.indexOf(audience) === at % audiences.length);
          if (faults.length > 0) throw new Error(`${JSON.stringify(audience)}: ${faults.join('; ')}`);
          if (barred(all.document, audience)) seen.plans += 1;
          else {
            seen.shown += shownNow(all.document, audience).length;
            seen.hidden += entriesOf(all.document).length - shownNow(all.document, audience).length;
          }
          seen.barred += entriesOf(all.document).filter((entry) => barred(entry, audience)).length;
        }
      }),
      { numRuns: many, seed: 20240311 },
    );
    // A run that barred little has proved little.
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(many / 5);
  }, 900_000);

  test('for one person is in the paper of another', () => {
    const shared = { level: 'shared', notShownTo: [] } as const;
    const bar = {
      id: 'b',
      forPeople: ['p6'],
      why: 'He would find it',
      by: null,
      at: null,
      lifted: false,
      liftedWhy: '',
      liftedBy: null,
      liftedAt: null,
    };
    const rule = createPlanRule({
      id: 'r',
      text: 'Gran has a key.',
      visibility: shared,
      handOver: { unclear: false, bars: [bar] },
    });
    const plan = createSafetyPlan({ id: 'p', rules: [rule] });
    const textFor = (audience: Audience) => safetyPlanToText(plan, audience);
    expect(textFor({ kind: 'family', personId: 'p1' })).toContain('Gran has a key.');
    expect(textFor({ kind: 'professionals' })).toContain('Gran has a key.');
    for (const audience of [
      { kind: 'family' },
      { kind: 'meeting' },
      { kind: 'family', personId: 'p6' },
    ] as const)
      expect(textFor(audience)).toBe('Our safety plan\n\nOur rules\n');
    const whole = { ...plan, handOver: rule.handOver };
    expect(safetyPlanToText(whole, { kind: 'family', personId: 'p6' })).toBeNull();
    expect(safetyPlanToHtml(whole, { kind: 'family' })).toBeNull();
    expect(safetyPlanInWords(whole, { kind: 'meeting' })).toBeNull();
  });
});

describe('a signal of a child', () => {
  const signal = createChildSignal({
    id: 's',
    text: 'the blue dinosaur',
    knownTo: ['p5'],
    visibility: { level: 'shared', notShownTo: [] },
  });
  const plan = createSafetyPlan({ id: 'p', signals: [signal] });

  test('is in the paper of somebody who knows it, and in no other: not the professionals’, nor on the fridge', () => {
    const signalsFor = (audience: Audience) => copySafetyPlanForAudience(plan, audience)?.signals.length;
    expect(signalsFor({ kind: 'family', personId: 'p5' })).toBe(1);
    for (const kind of ['meeting', 'family', 'professionals'] as const) {
      expect(signalsFor({ kind })).toBe(0);
      expect(signalsFor({ kind, personId: 'p1' })).toBe(0);
    }
    const words = safetyPlanInWords(plan, { kind: 'family', personId: 'p5' });
    expect(words && JSON.stringify(forFridge(words))).not.toContain('dinosaur');
  });

  test('that nobody knows of is in no paper at all', () => {
    const alone = { ...plan, signals: [{ ...signal, knownTo: [] }] };
    for (const personId of personIds)
      expect(copySafetyPlanForAudience(alone, { kind: 'professionals', personId })?.signals).toEqual([]);
  });
});

describe('a day and a review', () => {
  const shared = { level: 'shared', notShownTo: [] } as const;
  const open = createPlanRule({ id: 'open', text: 'Gran sleeps over.', visibility: shared });
  const closed = createPlanRule({ id: 'closed', text: 'x', visibility: { level: 'closed', notShownTo: [] } });
  const held = (...ids: string[]) => ids.map((ruleId) => ({ ruleId, held: false }));
  const planOf = (...ids: string[]) =>
    createSafetyPlan({
      id: 'p',
      rules: [open, closed],
      diary: [
        createPlanDiaryEntry({ id: 'd', text: 'It did not hold.', held: held(...ids), visibility: shared }),
      ],
      reviews: [createPlanReview({ id: 'v', text: '', ruleIds: ids, visibility: shared })],
    });

  test('about none but hidden rules go with them', () => {
    const copy = copySafetyPlanForAudience(planOf('closed'), { kind: 'family' });
    expect([copy?.diary, copy?.reviews]).toEqual([[], []]);
  });

  test('about others too say nothing of the hidden ones', () => {
    const copy = copySafetyPlanForAudience(planOf('open', 'closed'), { kind: 'family' });
    expect(copy?.diary[0]?.held).toEqual([{ ruleId: 'open', held: false }]);
    expect(copy?.reviews[0]?.ruleIds).toEqual(['open']);
  });

  test('about a rule that was merely taken out stay', () => {
    const plan = planOf('open');
    const gone = { ...plan, rules: [{ ...open, removed: { by: null, at: null, why: '' } }] };
    const copy = copySafetyPlanForAudience(gone, { kind: 'family' });
    expect([copy?.rules.length, copy?.diary.length, copy?.reviews.length]).toEqual([0, 1, 1]);
  });
});

describe('a copy', () => {
  test('is a document like any other: it opens without a word', () => {
    fc.assert(
      fc.property(somePlan, (one) => {
        for (const audience of audiencesOf(0)) {
          const copy = copySafetyPlanForAudience(frozen(one), audience);
          if (copy) expect(openSafetyPlan(copy)).toEqual({ status: 'opened', document: copy, issues: [] });
        }
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  test('links to what its reader gets of the other documents and to nothing else', () => {
    const plan = createSafetyPlan({ id: 'p', dangerIds: ['d1', 'd2'], goalIds: ['g1'], supersedes: ['p0'] });
    expect(
      copySafetyPlanForAudience(plan, { kind: 'family' }, { dangerIds: ['d2'], planIds: ['p0'] }),
    ).toMatchObject({
      dangerIds: ['d2'],
      goalIds: [],
      supersedes: ['p0'],
    });
  });
});

describe('the plan in a meeting', () => {
  test('has nothing in it that is barred for anybody, nor a signal, and is the very same where nothing is', () => {
    let hidden = 0;
    fc.assert(
      fc.property(somePlan, (one) => {
        const seen = safetyPlanSeenBy(frozen(one), { kind: 'meeting' });
        const all = [...entriesOf(seen), ...seen.versions.flatMap(({ plan }) => entriesOf(plan))];
        expect(seen.signals).toEqual([]);
        expect(all.filter((entry) => barred(entry, { kind: 'meeting' }))).toEqual([]);
        expect(all.filter((entry) => 'knownTo' in entry)).toEqual([]);
        if (seen !== one) hidden += 1;
      }),
      { numRuns: 1000, seed: 5 },
    );
    expect(hidden).toBeGreaterThan(200);
    const open = createSafetyPlan({ id: 'p', rules: [createPlanRule({ id: 'r', text: 'x' })] });
    expect(safetyPlanSeenBy(open, { kind: 'meeting' })).toBe(open);
  });
});
