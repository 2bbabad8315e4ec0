import fc from 'fast-check';
import type { PartialDate, Person, Visibility } from '../../src/foundation/document';
import type { Removal } from '../../src/foundation/document/entry-changes';
import { personKinds, visibilityLevels } from '../../src/foundation/document';
import type {
  CheckDismissal,
  ChildImpact,
  DangerDetail,
  DangerExample,
  DangerImpact,
  DangerStatement,
  GoalDetail,
  GoalPart,
  HarmDetail,
  HarmFrequency,
  HarmStatement,
  Incident,
  IncidentDetail,
  SafetyGoal,
  Statement,
  StatementsCommand,
  StatementsDocument,
  StatementVersion,
  TrailStep,
} from '../../src/statements/statements.model';
import {
  createStatements,
  dangerDetails,
  goalDetails,
  harmDetails,
  harmPeriods,
  harmRoles,
  impactTimes,
  incidentDetails,
  safetyGoalOwners,
  statementsCommands,
  statementSources,
  statementStatuses,
  trailActs,
} from '../../src/statements/statements.model';

/** Few ids, so that random statements have links that lead somewhere. */
export const personIds = ['p1', 'p2', 'p3', 'c1', 'c2'];
export const idsOf = {
  incident: ['incident-1', 'incident-2', 'incident-3', 'incident-4'],
  harm: ['harm-1', 'harm-2', 'harm-3'],
  danger: ['danger-1', 'danger-2', 'danger-3', 'danger-4'],
  goal: ['goal-1', 'goal-2', 'goal-3', 'goal-4'],
};
export const kinds = ['incident', 'harm', 'danger', 'goal'] as const;
const statementKinds = ['harm', 'danger', 'goal'] as const;

const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const personId = fc.constantFrom(...personIds);
export const somePeople = fc.uniqueArray(personId, { maxLength: 3 });
export const someText = fc.oneof(
  fc.constantFrom(
    'Mum will go to work at night and leave Tariq and Aisha on their own.',
    'could be badly burned',
    'when gran is hear its a ten',
    'The children are cold',
    'Mae Nain yn dod draw bob nos Wener.',
    'خالتي تسكن بالقرب منا',
    'On 4 March\nTariq and Aisha were alone.\n\n- Tariq burned his hand.',
    '%{names} <b>shouting</b> & "quotes" — 👩‍👧‍👦',
    'like the time when nobody came!',
    ' ',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const someWords = fc.constantFrom('', 'most weekends', 'the week before half term', 'Dee told Helen');
const iso = fc.constantFrom('2023', '2023-03', '2023-22', '2023-03-04', '2024-02-29');
export const someInstant = fc.constantFrom('2024-03-11T09:30:00.000Z', '2024-03-12T18:00:00+01:00');
const someDate: fc.Arbitrary<PartialDate> = fc.record({ said: someWords, iso: orNull(iso) });
const someFrequency: fc.Arbitrary<HarmFrequency> = fc.record({
  words: someWords,
  count: orNull(fc.nat(30)),
  per: orNull(fc.constantFrom(...harmPeriods)),
});
const someChildImpact: fc.Arbitrary<ChildImpact> = fc.record({
  childId: personId,
  text: someText,
  verbatim: fc.boolean(),
});
const someImpact: fc.Arbitrary<DangerImpact> = fc.record({
  childId: orNull(personId),
  when: orNull(fc.constantFrom(...impactTimes)),
  text: someText,
  verbatim: fc.boolean(),
});
const someExample: fc.Arbitrary<DangerExample> = fc.record({
  itemId: fc.constantFrom(null, 'item-1', 'item-2'),
  incidentId: orNull(fc.constantFrom(...idsOf.incident)),
  text: someText,
  verbatim: fc.boolean(),
});
const somePart: fc.Arbitrary<GoalPart> = fc.record({
  who: somePeople,
  text: someText,
  verbatim: fc.boolean(),
});
const someVisibility: fc.Arbitrary<Visibility> = fc.record({
  level: fc.constantFrom(...visibilityLevels),
  notShownTo: somePeople,
});
const signature = { by: orNull(personId), at: orNull(someInstant) };
const someRemoval: fc.Arbitrary<Removal> = fc.record({ ...signature, why: someWords });
const someStep: fc.Arbitrary<TrailStep> = fc.record({
  ...signature,
  act: fc.constantFrom(...trailActs),
  about: fc.constantFrom('', 'JARGON/neglect'),
  why: someWords,
});
const someDismissal: fc.Arbitrary<CheckDismissal> = fc.record({
  ...signature,
  key: fc.constantFrom('JARGON/neglect', 'NO_WHO'),
  code: fc.constantFrom('JARGON', 'NO_WHO'),
  reason: someWords,
});
const someVersion: fc.Arbitrary<StatementVersion> = fc.record({
  ...signature,
  id: fc.constantFrom('version-1', 'version-2', 'version-3'),
  text: someText,
  lang: fc.constantFrom(null, 'cy'),
  verbatim: fc.boolean(),
  status: fc.constantFrom(...statementStatuses),
});
export const somePerson: fc.Arbitrary<Person> = fc.record({
  id: personId,
  name: fc.constantFrom('Tariq', 'Mum (Nadia)', 'Gran', 'Mr Okafor', ''),
  kind: fc.constantFrom(...personKinds),
  role: fc.constantFrom('', 'class teacher'),
});

const byId = { selector: ({ id }: { id: string }) => id };
const someOf = (ids: readonly string[]) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 });

const entryValues = {
  saidBy: somePeople,
  recordedBy: orNull(personId),
  recordedAt: orNull(someInstant),
  editedBy: orNull(personId),
  editedAt: orNull(someInstant),
  visibility: someVisibility,
  text: someText,
  lang: fc.constantFrom(null, 'cy', 'ar'),
  verbatim: fc.boolean(),
  removed: fc.option(someRemoval, { nil: null, freq: 3 }),
  trail: fc.array(someStep, { maxLength: 1 }),
};
const statementValues = {
  ...entryValues,
  aboutChildren: somePeople,
  heldBy: somePeople,
  notHeldBy: somePeople,
  dispute: someWords,
  status: fc.constantFrom(...statementStatuses),
  sharedOn: orNull(someDate),
  versions: fc.uniqueArray(someVersion, { maxLength: 2, ...byId }),
  dismissals: fc.uniqueArray(someDismissal, { maxLength: 1, selector: ({ key }) => key }),
};

/** The fields of each kind of entry by the values they may have. */
export const incidentValues = {
  ...entryValues,
  id: fc.constantFrom(...idsOf.incident),
  source: orNull(fc.constantFrom(...statementSources)),
  sourceNote: someWords,
  happened: orNull(someDate),
  severity: someWords,
  impacts: fc.array(someChildImpact, { maxLength: 2 }),
  frequency: orNull(someFrequency),
  itemId: fc.constantFrom(null, 'item-1'),
} satisfies { [Key in keyof Incident]: fc.Arbitrary<Incident[Key]> };

const incidentOrNull = orNull(fc.constantFrom(...idsOf.incident));
export const harmValues = {
  ...statementValues,
  id: fc.constantFrom(...idsOf.harm),
  supersededBy: orNull(fc.constantFrom(...idsOf.harm)),
  title: someWords,
  source: orNull(fc.constantFrom(...statementSources)),
  sourceNote: someWords,
  incidentIds: someOf(idsOf.incident),
  first: incidentOrNull,
  worst: incidentOrNull,
  last: incidentOrNull,
  frequency: orNull(someFrequency),
} satisfies { [Key in keyof HarmStatement]: fc.Arbitrary<HarmStatement[Key]> };

export const dangerValues = {
  ...statementValues,
  id: fc.constantFrom(...idsOf.danger),
  supersededBy: orNull(fc.constantFrom(...idsOf.danger)),
  number: orNull(fc.integer({ min: 1, max: 5 })),
  title: someWords,
  composedFrom: someText,
  opener: someText,
  worried: somePeople,
  worriedAgencies: fc.array(fc.constantFrom('the police', 'Oak School', ' '), { maxLength: 2 }),
  about: someText,
  examples: fc.array(someExample, { maxLength: 2 }),
  impacts: fc.array(someImpact, { maxLength: 3 }),
  harmIds: someOf(idsOf.harm),
  scaleIds: someOf(['scale-1', 'scale-2']),
} satisfies { [Key in keyof DangerStatement]: fc.Arbitrary<DangerStatement[Key]> };

export const goalValues = {
  ...statementValues,
  id: fc.constantFrom(...idsOf.goal),
  supersededBy: orNull(fc.constantFrom(...idsOf.goal)),
  dangerId: fc.constantFrom(...idsOf.danger, 'nothing here'),
  composedFrom: someText,
  owner: orNull(fc.constantFrom(...safetyGoalOwners)),
  bestHopes: someText,
  doing: fc.array(somePart, { maxLength: 2 }),
  childLives: fc.array(somePart, { maxLength: 2 }),
  othersSee: fc.array(somePart, { maxLength: 2 }),
  network: somePeople,
  networkNote: someText,
  forHowLong: someText,
  metOn: orNull(someDate),
} satisfies { [Key in keyof SafetyGoal]: fc.Arbitrary<SafetyGoal[Key]> };

const upTo = <Of extends { id: string }>(one: fc.Arbitrary<Of>, maxLength: number) =>
  fc.uniqueArray(one, { maxLength, size: 'max', ...byId });

/** A valid document with a few entries of each kind. */
export const someStatements: fc.Arbitrary<StatementsDocument> = fc
  .record({
    id: fc.constantFrom('', 'statements-1'),
    lang: fc.constantFrom('en-GB', 'cy'),
    title: someText,
    people: fc.uniqueArray(somePerson, { maxLength: 4, ...byId }),
    incidents: upTo(fc.record(incidentValues), 3),
    harms: upTo(fc.record(harmValues), 2),
    dangers: upTo(fc.record(dangerValues), 3),
    goals: upTo(fc.record(goalValues), 3),
    kept: fc.array(
      fc.record({ at: fc.constantFrom('', '/dangers/3/text'), value: fc.jsonValue({ maxDepth: 1 }) }),
      { maxLength: 1 },
    ),
  })
  // Minus nought is no JSON: no document that was saved has one.
  .map(({ kept, ...start }) => ({
    ...createStatements(start),
    kept: JSON.parse(JSON.stringify(kept)) as StatementsDocument['kept'],
  }));

const any = (ids: readonly string[]) => fc.constantFrom(...ids, 'nobody knows');
const fresh = (ids: readonly string[]) => fc.constantFrom(...ids, 'fresh-1', 'fresh-2', '');
const oneOfKind = <Kind extends (typeof kinds)[number]>(all: readonly Kind[]) =>
  fc.constantFrom(...all).chain((of) => fc.record({ of: fc.constant(of), id: any(idsOf[of]) }));
const typed = <Type extends string>(type: Type) => fc.constant(type);

/** Commands that set a detail. Each detail comes with a value of its own kind; `chain` loses the pairing. */
const changeOf = <Detail extends string>(
  type: string,
  ids: readonly string[],
  details: readonly Detail[],
  values: { readonly [Key in Detail]: fc.Arbitrary<unknown> },
) =>
  fc
    .constantFrom(...details)
    .chain((detail) =>
      fc.record({ type: typed(type), id: any(ids), detail: fc.constant(detail), value: values[detail] }),
    ) as unknown as fc.Arbitrary<StatementsCommand>;

/** Every command by its name. */
export const someIntents: { [Type in StatementsCommand['type']]: fc.Arbitrary<StatementsCommand> } = {
  'add-incident': fc.record(
    {
      type: typed('add-incident'),
      id: fresh(idsOf.incident),
      text: someText,
      verbatim: fc.boolean(),
      saidBy: somePeople,
      itemId: fc.constantFrom(null, 'item-1'),
    },
    { requiredKeys: ['type', 'id', 'text'] },
  ),
  'add-harm': fc.record({ type: typed('add-harm'), id: fresh(idsOf.harm), title: someWords, text: someText }),
  'add-danger': fc.record({
    type: typed('add-danger'),
    id: fresh(idsOf.danger),
    title: someWords,
    text: someText,
  }),
  'add-goal': fc.record({
    type: typed('add-goal'),
    id: fresh(idsOf.goal),
    dangerId: any(idsOf.danger),
    text: someText,
  }),
  'change-incident': changeOf<IncidentDetail>(
    'change-incident',
    idsOf.incident,
    incidentDetails,
    incidentValues,
  ),
  'change-harm': changeOf<HarmDetail>('change-harm', idsOf.harm, harmDetails, harmValues),
  'change-danger': changeOf<DangerDetail>('change-danger', idsOf.danger, dangerDetails, dangerValues),
  'change-goal': changeOf<GoalDetail>('change-goal', idsOf.goal, goalDetails, goalValues),
  'edit-text': fc
    .tuple(oneOfKind(kinds), someText)
    .map(([which, text]) => ({ type: 'edit-text', ...which, text })),
  'take-over': fc
    .tuple(oneOfKind(['danger', 'goal']), someText, someText)
    .map(([which, composed, text]) => ({ type: 'take-over', ...which, composed, text })),
  'keep-text': fc
    .tuple(oneOfKind(['danger', 'goal']), someText)
    .map(([which, composed]) => ({ type: 'keep-text', ...which, composed })),
  'bring-back-version': fc
    .tuple(oneOfKind(statementKinds), fc.constantFrom('version-1', 'version-2', 'version-3'))
    .map(([which, versionId]) => ({ type: 'bring-back-version', ...which, versionId })),
  'set-status': fc
    .tuple(oneOfKind(statementKinds), fc.constantFrom(...statementStatuses))
    .map(([which, status]) => ({ type: 'set-status', ...which, status })),
  'set-number': fc.record({
    type: typed('set-number'),
    id: any(idsOf.danger),
    number: fc.integer({ min: -1, max: 8 }),
  }),
  'link-incident': fc.record({
    type: typed('link-incident'),
    harmId: any(idsOf.harm),
    incidentId: any(idsOf.incident),
  }),
  'unlink-incident': fc.record({
    type: typed('unlink-incident'),
    harmId: any(idsOf.harm),
    incidentId: any(idsOf.incident),
  }),
  'set-harm-role': fc.record({
    type: typed('set-harm-role'),
    harmId: any(idsOf.harm),
    role: fc.constantFrom(...harmRoles),
    incidentId: orNull(any(idsOf.incident)),
  }),
  'dismiss-observation': fc
    .tuple(oneOfKind(statementKinds), fc.constantFrom('JARGON/neglect', 'NO_WHO', ''), someWords)
    .map(([which, key, reason]) => ({ type: 'dismiss-observation', ...which, key, code: 'JARGON', reason })),
  'withdraw-dismissal': fc
    .tuple(oneOfKind(statementKinds), fc.constantFrom('JARGON/neglect', 'NO_WHO'))
    .map(([which, key]) => ({ type: 'withdraw-dismissal', ...which, key })),
  'remove-entry': fc
    .tuple(oneOfKind(kinds), someWords)
    .map(([which, why]) => ({ type: 'remove-entry', ...which, why })),
  'restore-entry': fc
    .tuple(oneOfKind(kinds), someWords)
    .map(([which, why]) => ({ type: 'restore-entry', ...which, why })),
  'add-person': fc.record({ type: typed('add-person'), person: somePerson }),
  'set-title': fc.record({ type: typed('set-title'), title: someText }),
};

/** Any command, by anybody or by nobody known. */
export const someCommand: fc.Arbitrary<StatementsCommand> = fc
  .tuple(
    fc.oneof(...statementsCommands.map((type) => someIntents[type])),
    fc.record(
      { by: fc.constantFrom(null, ...personIds), at: fc.option(someInstant, { nil: null }) },
      { requiredKeys: [] },
    ),
  )
  .map(([intent, who]) => ({ ...intent, ...who }));

/** Every entry of a document with its kind. */
export function entriesOf(document: StatementsDocument): readonly (Incident | Statement)[] {
  return [...document.incidents, ...document.harms, ...document.dangers, ...document.goals];
}
