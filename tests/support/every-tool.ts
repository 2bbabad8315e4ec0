/** The tools that are shown, by their names in the page. */
export const toolsShown = [
  'mapping-board',
  'safety-scale',
  'statements',
  'safety-network',
  'trajectory',
  'safety-plan',
  'three-houses',
];

/** Source of a host that has `mapwell`: a document for every tool, each with something in it. */
export const everyDocument = `
const people = [
  { id: 'tariq', name: 'Tariq', kind: 'child', role: '' },
  { id: 'gran', name: 'Gran', kind: 'naturallyConnected', role: '' },
];
const frame = { x: 500, y: 500, size: 160 };
const documents = {
  board: mapwell.createMappingBoard({ id: 'board-1' }),
  scale: mapwell.createSafetyScale({ id: 'scale-1', wording: mapwell.safetyPreset.wording, people, raters: ['gran'] }),
  statements: mapwell.createStatements({
    id: 'statements-1',
    people,
    dangers: [mapwell.createDangerStatement({ id: 'danger-1', number: 1, text: 'Gran is worried about the nights.' })],
  }),
  network: mapwell.createSafetyNetwork({
    id: 'network-1',
    people,
    members: [mapwell.createNetworkMember({ id: 'member-1', personId: 'gran' })],
    ties: [mapwell.createNetworkTie({ id: 'tie-1', from: 'gran', to: 'tariq', kind: 'strong' })],
  }),
  trajectory: mapwell.createTrajectory({
    id: 'trajectory-1',
    people,
    stages: [mapwell.createStage({ id: 'stage-1', title: 'Weekends at home' })],
  }),
  plan: mapwell.createSafetyPlan({
    id: 'plan-1',
    people,
    rules: [mapwell.createPlanRule({ id: 'rule-1', text: 'Gran comes when Mum works at night.' })],
  }),
  houses: mapwell.createThreeHouses({
    id: 'houses-1',
    people,
    childId: 'tariq',
    objects: [mapwell.createStamp({ id: 'sun', place: 'dreams', layer: 'child', stamp: 'sun', frame })],
  }),
};
`;

/** Every tool with its document, as children of an element of React. */
export const everyTool = `[
  React.createElement(mapwell.MappingBoard, { key: 'board', defaultValue: documents.board }),
  React.createElement(mapwell.SafetyScale, { key: 'scale', defaultValue: documents.scale }),
  React.createElement(mapwell.Statements, { key: 'statements', defaultValue: documents.statements }),
  React.createElement(mapwell.SafetyNetwork, { key: 'network', defaultValue: documents.network }),
  React.createElement(mapwell.Trajectory, { key: 'trajectory', defaultValue: documents.trajectory }),
  React.createElement(mapwell.SafetyPlan, { key: 'plan', defaultValue: documents.plan }),
  React.createElement(mapwell.ThreeHouses, { key: 'houses', defaultValue: documents.houses }),
]`;
