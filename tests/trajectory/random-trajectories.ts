import fc from 'fast-check';
import { removalActs } from '../../src/foundation/document/entry-changes';
import type { PartialDate, Person, Visibility } from '../../src/foundation/document';
import type { Removal, RemovalStep } from '../../src/foundation/document/entry-changes';
import { personKinds, undecidedVisibility, visibilityLevels } from '../../src/foundation/document';
import type {
  BottomLine,
  BottomLineMet,
  EarlierMet,
  EarlierPlan,
  Lane,
  NextStep,
  PlannedTime,
  Stage,
  StatusChange,
  TrajectoryCommand,
  TrajectoryDocument,
} from '../../src/trajectory/trajectory.model';
import {
  bottomLineDetails,
  contactLevels,
  createTrajectory,
  laneDetails,
  nextStepDetails,
  stageDetails,
  stageKinds,
  stageStatuses,
  trajectoryCommands,
} from '../../src/trajectory/trajectory.model';
import type {
  StatutoryDate,
  TrajectoryGiven,
  TrajectoryLink,
  TrajectoryRating,
} from '../../src/trajectory/trajectory-given.model';

/** Few ids, so that random trajectories have links that lead somewhere. */
export const personIds = ['p1', 'p2', 'p3', 'c1', 'c2'];
export const idsOf = {
  stage: ['stage-1', 'stage-2', 'stage-3', 'stage-4', 'stage-5'],
  bottomLine: ['bottomLine-1', 'bottomLine-2', 'bottomLine-3'],
  nextStep: ['nextStep-1', 'nextStep-2', 'nextStep-3'],
  lane: ['lane-1', 'lane-2', 'lane-3'],
};
export const kinds = ['stage', 'bottomLine', 'nextStep', 'lane'] as const;

const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const personId = fc.constantFrom(...personIds);
const somePeople = fc.uniqueArray(personId, { maxLength: 3 });
export const someText = fc.oneof(
  fc.constantFrom(
    'Gran is there when Dad visits',
    'Nain yn dod draw bob nos Wener.',
    'خالتي تسكن بالقرب منا',
    'Two nights\nand then three\n\n- with Gran',
    '%{names} <b>shouting</b> & "quotes"; a, b\\n — 👩‍👧‍👦',
    ' ',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const someWords = fc.constantFrom('', 'because Gran was ill', 'the week before half term');
const iso = fc.constantFrom(
  '2023',
  '2024-03',
  '2023-24',
  '2024-03-04',
  '2024-02-29',
  '2024-03-31',
  '2024-10-27',
);
const someInstant = fc.constantFrom('2024-03-11T09:30:00.000Z', '2024-03-12T18:00:00+01:00');
export const someDate: fc.Arbitrary<PartialDate> = fc.record({ said: someWords, iso: orNull(iso) });
const week = orNull(fc.integer({ min: 1, max: 30 }));
export const somePlan: fc.Arbitrary<PlannedTime> = fc.record({
  from: orNull(someDate),
  to: orNull(someDate),
  week,
  toWeek: week,
});
const someVisibility: fc.Arbitrary<Visibility> = fc.record({
  level: fc.constantFrom(...visibilityLevels),
  notShownTo: somePeople,
});
const signature = { why: someWords, by: orNull(personId), at: orNull(someInstant) };
const someRemoval: fc.Arbitrary<Removal> = fc.record(signature);
const someStep: fc.Arbitrary<RemovalStep> = fc.record({
  ...signature,
  act: fc.constantFrom(...removalActs),
});
const someMet: fc.Arbitrary<BottomLineMet> = fc.record({
  on: orNull(someDate),
  saidBy: somePeople,
  evidence: someText,
});
const someEarlierPlan: fc.Arbitrary<EarlierPlan> = fc.record({ planned: orNull(somePlan), ...signature });
const someEarlierMet: fc.Arbitrary<EarlierMet> = fc.record({ met: orNull(someMet), ...signature });
const someChange: fc.Arbitrary<StatusChange> = fc.record({
  from: fc.constantFrom(...stageStatuses),
  to: fc.constantFrom(...stageStatuses),
  backTo: orNull(fc.constantFrom(...idsOf.stage)),
  ...signature,
});
export const somePerson: fc.Arbitrary<Person> = fc.record({
  id: personId,
  name: fc.constantFrom('Tariq', 'Mum (Nadia)', 'Gran', 'Mr Okafor', ''),
  kind: fc.constantFrom(...personKinds),
  role: fc.constantFrom('', 'class teacher'),
});

const entryValues = {
  saidBy: somePeople,
  recordedBy: orNull(personId),
  recordedAt: orNull(someInstant),
  editedBy: orNull(personId),
  editedAt: orNull(someInstant),
  visibility: someVisibility,
  heldBy: somePeople,
  notHeldBy: somePeople,
  dispute: someWords,
  removed: fc.option(someRemoval, { nil: null, freq: 3 }),
  trail: fc.array(someStep, { maxLength: 1 }),
};

/** The fields of each kind of entry by the values they may have. */
export const stageValues = {
  ...entryValues,
  id: fc.constantFrom(...idsOf.stage),
  title: someText,
  kind: orNull(fc.constantFrom(...stageKinds)),
  contactLevel: orNull(fc.constantFrom(...contactLevels)),
  laneId: fc.constantFrom(null, ...idsOf.lane, 'nothing here'),
  aboutChildren: somePeople,
  planned: orNull(somePlan),
  earlierPlans: fc.array(someEarlierPlan, { maxLength: 2 }),
  actual: orNull(someDate),
  tasks: fc.array(fc.record({ who: somePeople, text: someText }), { maxLength: 2 }),
  evidence: someText,
  checkpoint: orNull(
    fc.record({
      scaleId: fc.constantFrom('scale-1', 'scale-2'),
      hopedFor: orNull(fc.constantFrom(0, 6, 7.5)),
    }),
  ),
  status: fc.constantFrom(...stageStatuses),
  changes: fc.array(someChange, { maxLength: 2 }),
} satisfies { [Key in keyof Stage]: fc.Arbitrary<Stage[Key]> };

export const bottomLineValues = {
  ...entryValues,
  id: fc.constantFrom(...idsOf.bottomLine),
  text: someText,
  how: someText,
  met: orNull(someMet),
  earlierMet: fc.array(someEarlierMet, { maxLength: 1 }),
} satisfies { [Key in keyof BottomLine]: fc.Arbitrary<BottomLine[Key]> };

export const nextStepValues = {
  ...entryValues,
  id: fc.constantFrom(...idsOf.nextStep),
  text: someText,
  owners: somePeople,
  when: orNull(someDate),
  reason: someText,
  stageId: orNull(fc.constantFrom(...idsOf.stage)),
  done: fc.boolean(),
  doneOn: orNull(someDate),
} satisfies { [Key in keyof NextStep]: fc.Arbitrary<NextStep[Key]> };

export const laneValues = {
  id: fc.constantFrom(...idsOf.lane),
  title: someText,
  personIds: somePeople,
  removed: fc.option(someRemoval, { nil: null, freq: 4 }),
  trail: fc.array(someStep, { maxLength: 1 }),
} satisfies { [Key in keyof Lane]: fc.Arbitrary<Lane[Key]> };

const byId = { selector: ({ id }: { id: string }) => id };
const upTo = <Of extends { id: string }>(one: fc.Arbitrary<Of>, maxLength: number) =>
  fc.uniqueArray(one, { maxLength, size: 'max', ...byId });

/** A valid document with a few entries of each kind. */
export const someTrajectory: fc.Arbitrary<TrajectoryDocument> = fc
  .record({
    id: fc.constantFrom('', 'trajectory-1'),
    lang: fc.constantFrom('en-GB', 'cy'),
    title: someText,
    preset: fc.constantFrom('', 'reunification'),
    people: fc.uniqueArray(somePerson, { maxLength: 4, ...byId }),
    dangerIds: fc.uniqueArray(fc.constantFrom('danger-1', 'danger-2'), { maxLength: 2 }),
    goalIds: fc.uniqueArray(fc.constantFrom('goal-1', 'goal-2'), { maxLength: 2 }),
    start: orNull(someDate),
    targetClosure: orNull(someDate),
    earlierDates: fc.array(
      fc.record({ start: orNull(someDate), targetClosure: orNull(someDate), ...signature }),
      { maxLength: 1 },
    ),
    lanes: upTo(fc.record(laneValues), 2),
    stages: upTo(fc.record(stageValues), 4),
    bottomLines: upTo(fc.record(bottomLineValues), 2),
    nextSteps: upTo(fc.record(nextStepValues), 2),
    kept: fc.array(
      fc.record({ at: fc.constantFrom('', '/stages/3/title'), value: fc.jsonValue({ maxDepth: 1 }) }),
      { maxLength: 1 },
    ),
  })
  // Minus nought is no JSON: no document that was saved has one.
  .map(({ kept, earlierDates, ...start }) => ({
    ...createTrajectory(start),
    earlierDates,
    kept: JSON.parse(JSON.stringify(kept)) as TrajectoryDocument['kept'],
  }));

const sharedVisibility: Visibility = { level: 'shared', notShownTo: [] };
/** Of much of what a host gives nobody has decided who may see it. */
const given = {
  visibility: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(undecidedVisibility, sharedVisibility) },
    { weight: 1, arbitrary: someVisibility },
  ),
};
/** What a host may give beside the document. */
export const someStatutory: fc.Arbitrary<readonly StatutoryDate[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('conference', 'review'),
    title: fc.constantFrom('First conference', 'Review conference'),
    on: someDate,
    ...given,
  }),
  { maxLength: 2, ...byId },
);
export const someRatings: fc.Arbitrary<readonly TrajectoryRating[]> = fc.array(
  fc.record({
    scaleId: fc.constantFrom('scale-1', 'scale-3'),
    on: orNull(someDate),
    by: personId,
    number: orNull(fc.constantFrom(0, 4, 7.5)),
    ...given,
  }),
  { maxLength: 3 },
);
const someLinks = (ids: readonly string[]): fc.Arbitrary<readonly TrajectoryLink[]> =>
  fc.uniqueArray(
    fc
      .record({ id: fc.constantFrom(...ids), ...given })
      .map(({ id, ...more }) => ({ id, text: `in words ${id}`, ...more })),
    { maxLength: 2, ...byId },
  );
/** Everything a host may give beside the document. */
export const someGiven: fc.Arbitrary<TrajectoryGiven> = fc.record({
  statutory: someStatutory,
  ratings: someRatings,
  scales: someLinks(['scale-1', 'scale-3']),
  dangers: someLinks(['danger-1']),
  goals: someLinks(['goal-1', 'goal-3']),
});

const any = (ids: readonly string[]) => fc.constantFrom(...ids, 'nobody knows');
const fresh = (ids: readonly string[]) => fc.constantFrom(...ids, 'fresh-1', 'fresh-2', '');
const oneOfKind = fc
  .constantFrom(...kinds)
  .chain((of) => fc.record({ of: fc.constant(of), id: any(idsOf[of]) }));
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
    ) as unknown as fc.Arbitrary<TrajectoryCommand>;

/** Every command by its name. */
export const someIntents: { [Type in TrajectoryCommand['type']]: fc.Arbitrary<TrajectoryCommand> } = {
  'begin-with-preset': fc.record({
    type: typed('begin-with-preset'),
    preset: fc.constantFrom('reunification', 'earlyHelp'),
    stages: fc.uniqueArray(
      fc.record(
        {
          id: fresh(idsOf.stage),
          title: someText,
          kind: stageValues.kind,
          contactLevel: stageValues.contactLevel,
          evidence: someText,
          week,
        },
        { requiredKeys: ['id', 'title'] },
      ),
      { maxLength: 2, ...byId },
    ),
    bottomLines: fc.uniqueArray(fc.record({ id: fresh(idsOf.bottomLine), text: someText }), {
      maxLength: 2,
      ...byId,
    }),
  }),
  'add-stage': fc.record({
    type: typed('add-stage'),
    id: fresh(idsOf.stage),
    title: someText,
    laneId: orNull(any(idsOf.lane)),
  }),
  'change-stage': changeOf('change-stage', idsOf.stage, stageDetails, stageValues),
  'plan-stage': fc.record({
    type: typed('plan-stage'),
    id: any(idsOf.stage),
    planned: orNull(somePlan),
    why: someWords,
  }),
  'set-status': fc.record(
    {
      type: typed('set-status'),
      id: any(idsOf.stage),
      status: fc.constantFrom(...stageStatuses),
      why: someWords,
      on: orNull(someDate),
    },
    { requiredKeys: ['type', 'id', 'status', 'why'] },
  ),
  'step-back': fc.record({
    type: typed('step-back'),
    id: any(idsOf.stage),
    toId: orNull(any(idsOf.stage)),
    why: someWords,
  }),
  'move-stage': fc.record({
    type: typed('move-stage'),
    id: any(idsOf.stage),
    laneId: orNull(any(idsOf.lane)),
    before: orNull(any(idsOf.stage)),
  }),
  'add-bottom-line': fc.record({
    type: typed('add-bottom-line'),
    id: fresh(idsOf.bottomLine),
    text: someText,
  }),
  'change-bottom-line': changeOf('change-bottom-line', idsOf.bottomLine, bottomLineDetails, bottomLineValues),
  'meet-bottom-line': fc.record({
    type: typed('meet-bottom-line'),
    id: any(idsOf.bottomLine),
    met: orNull(someMet),
    why: someWords,
  }),
  'add-next-step': fc.record({ type: typed('add-next-step'), id: fresh(idsOf.nextStep), text: someText }),
  'change-next-step': changeOf('change-next-step', idsOf.nextStep, nextStepDetails, nextStepValues),
  'finish-next-step': fc.record({
    type: typed('finish-next-step'),
    id: any(idsOf.nextStep),
    done: fc.boolean(),
    on: orNull(someDate),
  }),
  'add-lane': fc.record({
    type: typed('add-lane'),
    id: fresh(idsOf.lane),
    title: someText,
    personIds: somePeople,
  }),
  'change-lane': changeOf('change-lane', idsOf.lane, laneDetails, laneValues),
  'set-dates': fc.record({
    type: typed('set-dates'),
    start: orNull(someDate),
    targetClosure: orNull(someDate),
    why: someWords,
  }),
  'link-statements': fc.record({
    type: typed('link-statements'),
    dangerIds: fc.uniqueArray(fc.constantFrom('danger-1', 'danger-2')),
    goalIds: fc.uniqueArray(fc.constantFrom('goal-1', 'goal-2')),
  }),
  'move-entry': fc
    .constantFrom('bottomLine' as const, 'nextStep' as const, 'lane' as const)
    .chain((of) => fc.record({ of: fc.constant(of), id: any(idsOf[of]), before: orNull(any(idsOf[of])) }))
    .map((where) => ({ type: 'move-entry', ...where })),
  'remove-entry': fc
    .tuple(oneOfKind, someWords)
    .map(([which, why]) => ({ type: 'remove-entry', ...which, why })),
  'restore-entry': fc
    .tuple(oneOfKind, someWords)
    .map(([which, why]) => ({ type: 'restore-entry', ...which, why })),
  'add-person': fc.record({ type: typed('add-person'), person: somePerson }),
  'set-title': fc.record({ type: typed('set-title'), title: someText }),
};

/** Any command, by anybody or by nobody known. */
export const someCommand: fc.Arbitrary<TrajectoryCommand> = fc
  .tuple(
    fc.oneof(...trajectoryCommands.map((type) => someIntents[type])),
    fc.record(
      { by: fc.constantFrom(null, ...personIds), at: fc.option(someInstant, { nil: null }) },
      { requiredKeys: [] },
    ),
  )
  .map(([intent, who]) => ({ ...intent, ...who }));
