import type { Visibility } from '../foundation/document';
import type { TrajectoryRating } from '../trajectory/trajectory-given.model';
import type { FamilyRecordDocument, FamilyTool, FamilyToolParts } from './family-record.model';

/** Something in one of the family's documents that another may point at: its id, its words and who may see it. */
export interface FamilyOffer {
  id: string;
  text: string;
  /** Not there: nobody decides it apart from the document. */
  visibility?: Visibility;
}

/** What each tool may point at in the others, under the names of its component's props. Spread it on the component. */
export interface FamilyOffers {
  'mapping-board': object;
  statements: { mapItems: readonly FamilyOffer[]; scales: readonly FamilyOffer[] };
  'safety-scale': object;
  'safety-network': object;
  trajectory: {
    dangers: readonly FamilyOffer[];
    goals: readonly FamilyOffer[];
    scales: readonly FamilyOffer[];
    ratings: readonly TrajectoryRating[];
  };
  'safety-plan': {
    dangers: readonly FamilyOffer[];
    goals: readonly FamilyOffer[];
    plans: readonly FamilyOffer[];
  };
  'three-houses': object;
}

/**
 * What a tool's document may point at in the others of its record: what was taken out is not among it. It is made of this
 * record and nothing else, so of a copy for an audience it holds no more than the copy. The very same lists while what they
 * are made of is the same.
 */
export function offersFor<Tool extends FamilyTool>(
  record: FamilyRecordDocument,
  tool: Tool,
): FamilyOffers[Tool] {
  const make: { readonly [Of in FamilyTool]: () => FamilyOffers[Of] } = {
    'mapping-board': () => nothing,
    statements: () => ({ mapItems: mapItems(record.tools), scales: scales(record.tools) }),
    'safety-scale': () => nothing,
    'safety-network': () => nothing,
    trajectory: () => ({
      dangers: dangers(record.tools),
      goals: goals(record.tools),
      scales: scales(record.tools),
      ratings: ratings(record.tools),
    }),
    'safety-plan': () => ({
      dangers: dangers(record.tools),
      goals: goals(record.tools),
      plans: plans(record.tools),
    }),
    'three-houses': () => nothing,
  };
  return make[tool]();
}

const nothing = {};

/** A list made of the documents of one tool, once for as long as they are the same. */
function madeOnce<Tool extends FamilyTool, Made>(
  tool: Tool,
  make: (parts: FamilyToolParts[Tool]) => readonly Made[],
): (tools: FamilyToolParts) => readonly Made[] {
  const made = new WeakMap<object, readonly Made[]>();
  return (tools) => {
    const parts = tools[tool];
    const list = made.get(parts) ?? make(parts);
    made.set(parts, list);
    return list;
  };
}

const isIn = ({ removed }: { removed: unknown }) => removed === null;

const mapItems = /* @__PURE__ */ madeOnce('mapping-board', (boards) =>
  boards.flatMap(({ items }) => items.filter(isIn).map(({ id, text }): FamilyOffer => ({ id, text }))),
);

const dangers = /* @__PURE__ */ madeOnce('statements', (all) =>
  all.flatMap((one) =>
    one.dangers
      .filter(isIn)
      .map(({ id, title, text, visibility }): FamilyOffer => ({ id, text: title || text, visibility })),
  ),
);

const goals = /* @__PURE__ */ madeOnce('statements', (all) =>
  all.flatMap((one) =>
    one.goals.filter(isIn).map(({ id, text, visibility }): FamilyOffer => ({ id, text, visibility })),
  ),
);

const scales = /* @__PURE__ */ madeOnce('safety-scale', (all) =>
  all.map(({ id, wording }): FamilyOffer => ({ id, text: wording.question })),
);

// While a round is answered behind a cover nobody sees an answer, wherever it would stand.
const ratings = /* @__PURE__ */ madeOnce('safety-scale', (all) =>
  all.flatMap((scale) => {
    const rounds = new Map(scale.rounds.map((round) => [round.id, round]));
    return scale.ratings.flatMap(({ roundId, raterId, value, visibility }): TrajectoryRating[] => {
      const round = rounds.get(roundId);
      if (round?.hidden === true) return [];
      return [{ scaleId: scale.id, on: round?.on ?? null, by: raterId, number: value, visibility }];
    });
  }),
);

const plans = /* @__PURE__ */ madeOnce('safety-plan', (all) =>
  all.map(({ id, title }): FamilyOffer => ({ id, text: title })),
);
