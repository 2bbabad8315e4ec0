import { childrenOf, findPerson } from '../foundation/document';
import type { Announcement } from '../foundation/words/announcement';
import { knowledgeOf, layerOf, memberOf, standingMembers } from './network-people.model';
import type { SafetyNetworkDocument } from './safety-network.model';

/** What a hint can be about. Each has a wording under its key. */
export const networkHintKeys = [
  'hint.noNatural',
  'hint.fewNatural',
  'hint.childChoice',
  'hint.notAsked',
  'hint.helpsUntold',
  'hint.noBackup',
  'hint.agencyReason',
] as const;
export type NetworkHintKey = (typeof networkHintKeys)[number];

/** How hints are given. */
export interface NetworkHintOptions {
  /**
   * With fewer naturally connected people than this, more are asked after. There is no default: no number is known to be
   * enough, and what is safe depends on the family (practice.md 4.2). Null, or what is no whole number above 0: never.
   */
  fewNatural?: number | null;
}

/**
 * What might be talked about next: questions that help to find people (practice.md 4.2, 4.4), whom a child would choose,
 * whom nobody has asked or told, who steps in. Hints never block, are never counted as a mark and never say that a family
 * has too little. An empty network has none. Parents and children are not counted as people they could turn to, and
 * neither is anybody who has left or does not want to help.
 */
export function networkHints(
  network: SafetyNetworkDocument,
  { fewNatural = null }: NetworkHintOptions = {},
): readonly Announcement<NetworkHintKey>[] {
  const hints: Announcement<NetworkHintKey>[] = [];
  const members = standingMembers(network).filter(({ leftOn, life }) => leftOn === null && life !== 'died');
  const others = members.filter(({ personId }) => {
    const kind = findPerson(network.people, personId)?.kind;
    return kind !== 'child' && kind !== 'parent';
  });
  if (others.length === 0) return hints;
  const natural = others.filter(
    ({ personId, agreedToHelp }) =>
      layerOf(findPerson(network.people, personId)) === 'natural' && agreedToHelp !== 'no',
  );
  const hint = (key: NetworkHintKey, values = {}) => hints.push({ key, values });
  const count = (key: NetworkHintKey, found: number) => found > 0 && hint(key, { count: found });

  if (natural.length === 0) hint('hint.noNatural');
  else if (fewNatural !== null && Number.isSafeInteger(fewNatural) && natural.length < fewNatural) {
    hint('hint.fewNatural', { count: natural.length });
  }
  for (const { id, name } of childrenOf(network.people)) {
    const life = memberOf(network, id)?.life ?? null;
    if (life === 'unborn' || life === 'died') continue;
    const hasChosen = members.some(({ choices }) =>
      choices.some(({ personId, answer }) => personId === id && answer !== null),
    );
    if (!hasChosen && name.trim() !== '') hint('hint.childChoice', { name });
  }
  count('hint.notAsked', natural.filter(({ agreedToHelp }) => agreedToHelp === null).length);
  const untold = natural.filter(
    ({ id, agreedToHelp }) => agreedToHelp === 'yes' && knowledgeOf(network, id).at(-1)?.level === 'nothing',
  );
  count('hint.helpsUntold', untold.length);
  if (natural.length > 1 && !members.some(({ backupFor }) => backupFor.length > 0)) hint('hint.noBackup');
  const unreasoned = members.filter(({ agency }) => agency.view !== null && agency.reason.trim() === '');
  count('hint.agencyReason', unreasoned.length);
  return hints;
}
