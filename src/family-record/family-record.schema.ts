import * as v from 'valibot';
import type { DocumentEnvelope, Person } from '../foundation/document';
import { sameJson } from '../foundation/document';
import {
  envelopeFields,
  identityField,
  listById,
  personSchema,
  removedField,
  trailField,
} from '../foundation/document/document.schema';
import type { FieldsOf } from '../foundation/document/field';
import { field } from '../foundation/document/field';
import type { Json } from '../foundation/document/json';
import { isJsonObject } from '../foundation/document/json';
import type { DocumentDefinition, Opened, OpeningOptions } from '../foundation/document/open-document';
import { openDocument, wordFindings } from '../foundation/document/open-document';
import { answersByOpening } from '../foundation/document/standard-schema';
import type { DocumentIssue, Findings } from '../foundation/document/opening-issue';
import { readPlainJson } from '../foundation/document/plain-json';
import { mappingBoardDefinition, mappingBoardSchema } from '../mapping-board/mapping-board.schema';
import { safetyNetworkDefinition, safetyNetworkSchema } from '../safety-network/safety-network.schema';
import { safetyPlanDefinition, safetyPlanSchema } from '../safety-plan/safety-plan.schema';
import { safetyScaleDefinition, safetyScaleSchema } from '../safety-scale/safety-scale.schema';
import { statementsDefinition, statementsSchema } from '../statements/statements.schema';
import { threeHousesDefinition, threeHousesSchema } from '../three-houses/three-houses.schema';
import { trajectoryDefinition, trajectorySchema } from '../trajectory/trajectory.schema';
import type {
  AnyToolDocument,
  FamilyRecordDocument,
  FamilyTool,
  FamilyToolDocuments,
  FamilyToolParts,
  PersonRemoval,
  StageLink,
  ToolPart,
} from './family-record.model';
import {
  familyRecordFormat,
  familyRecordKind,
  familyTools,
  kindOfTool,
  partsOf,
  noToolParts,
  withoutPeople,
  withPeople,
} from './family-record.model';
import { recordOpeningWords } from './record-opening.words';
import { takePeopleOver } from './record-people.model';

/** How each tool's documents are opened, by the tool's name. */
export const toolDefinitions: {
  readonly [Tool in FamilyTool]: DocumentDefinition<FamilyToolDocuments[Tool]>;
} = {
  'mapping-board': mappingBoardDefinition,
  statements: statementsDefinition,
  'safety-scale': safetyScaleDefinition,
  'safety-network': safetyNetworkDefinition,
  trajectory: trajectoryDefinition,
  'safety-plan': safetyPlanDefinition,
  'three-houses': threeHousesDefinition,
};

/** What the ids of a tool's documents begin with in a record. */
const identities: { readonly [Tool in FamilyTool]: string } = {
  'mapping-board': 'map',
  statements: 'statements',
  'safety-scale': 'scale',
  'safety-network': 'network',
  trajectory: 'trajectory',
  'safety-plan': 'plan',
  'three-houses': 'session',
};

// What opening goes by is not the schema that form libraries ask: a component is given no more than it needs.
const plainSchema = /* @__PURE__ */ recordSchema();

/** What a family record is, every tool's documents with it. To open one, use {@link openFamilyRecord}. */
export const familyRecordSchema = /* @__PURE__ */ answersByOpening(plainSchema, (input) =>
  openFamilyRecord(input),
);

/**
 * What opening the record itself goes by. What is within a tool's document is the tool's own to open, so of it only what it
 * is found by is looked at here.
 */
const shellDefinition: DocumentDefinition<DocumentEnvelope> = {
  kind: familyRecordKind,
  format: familyRecordFormat,
  schema: /* @__PURE__ */ shellSchema(),
  migrations: [],
  words: recordOpeningWords,
};

/** What a family record is, for whoever reads its schema. */
export const familyRecordDefinition: DocumentDefinition<FamilyRecordDocument> = {
  kind: familyRecordKind,
  format: familyRecordFormat,
  schema: plainSchema,
  migrations: [],
  words: recordOpeningWords,
};

/**
 * Opens a family record that was saved: the document, its JSON text, or whatever came instead. Each tool's documents are
 * opened by the tool's own opening, with its migrations, and what is to be said of them comes with the rest. Where a newer
 * version of one tool saved its part, the whole record may only be read. Never throws and never drops anything: tools and
 * fields it does not know stay where they are; see {@link openDocument}.
 */
export function openFamilyRecord(input: unknown, options: OpeningOptions = {}): Opened<FamilyRecordDocument> {
  const { status, document, issues } = openDocument(shellDefinition, input, options);
  // The shell has the record's own fields, and the tools' documents by their ids; what they hold follows.
  const whole = document as FamilyRecordDocument;
  const takenOver: Findings = { findings: [], kept: [] };
  const shell =
    status === 'opened'
      ? takePeopleOver(whole, { isLeftAlone: isOfNewer, isPerson, found: takenOver })
      : whole;
  const found: DocumentIssue[] = [...issues, ...wordFindings(takenOver.findings, shellDefinition, options)];
  const namesakes = namesakesIn(input, shell, issues);
  const statuses = new Set<string>([status]);
  let { tools } = shell;
  for (const tool of familyTools) {
    const parts: readonly ToolPart[] = partsOf(shell, tool);
    const opened = parts.map((part, at) => {
      const named = namesakes.size === 0 ? part : (withNamesakes(part, namesakes) as ToolPart);
      const slice = openSlice(tool, withPeople(named, shell.people), options);
      statuses.add(slice.status);
      found.push(...slice.issues.map((issue) => ({ ...issue, at: `/tools/${tool}/${at}${issue.at}` })));
      // What a newer version saved is given back with all there was.
      const next = { ...withoutPeople(slice.document), ...('people' in part && { people: part.people }) };
      return sameJson(next, part) ? part : next;
    });
    if (opened.some((part, at) => part !== parts[at])) tools = { ...tools, [tool]: opened };
  }
  if (statuses.has('unreadable') && status !== 'unreadable') {
    // A part that its own tool could not bring up to date: then all stays as it was given.
    const { document: empty } = openDocument(shellDefinition, null, options);
    const kept = [...shell.kept, { at: '', value: JSON.parse(JSON.stringify(shell)) as Json }];
    return { status: 'unreadable', document: { ...(empty as FamilyRecordDocument), kept }, issues: found };
  }
  const record = tools === shell.tools ? shell : { ...shell, tools };
  return { status: statuses.has('newer') ? 'newer' : status, document: record, issues: found };
}

const somebody = /* @__PURE__ */ personSchema();

function isPerson(value: unknown): value is Person {
  return v.is(somebody, value);
}

/** Whether a newer version saved a tool's part: nothing of it may be moved. */
function isOfNewer(tool: FamilyTool, { format }: ToolPart): boolean {
  return typeof format === 'number' && format > toolDefinitions[tool].format;
}

function openSlice(tool: FamilyTool, input: unknown, options: OpeningOptions): Opened<AnyToolDocument> {
  return openDocument<AnyToolDocument>(toolDefinitions[tool], input, options);
}

/** The new ids of people whose id somebody before them had, by that id. */
function namesakesIn(
  input: unknown,
  shell: FamilyRecordDocument,
  issues: readonly DocumentIssue[],
): ReadonlyMap<string, readonly string[]> {
  const namesakes = new Map<string, string[]>();
  const renamed = issues.filter(
    ({ code, at }) => (code === 'same-id' || code === 'new-id') && /^\/people\/\d+$/.test(at),
  );
  if (!renamed.some(({ code }) => code === 'same-id')) return namesakes;
  const before = idsOfPeople(input);
  const given = new Set(before.values());
  const fresh = shell.people.filter(({ id }) => !given.has(id));
  renamed.forEach(({ code, at }, place) => {
    const was = before.get(at);
    const now = fresh[place]?.id;
    if (code === 'same-id' && was !== undefined && now !== undefined)
      namesakes.set(was, [...(namesakes.get(was) ?? []), now]);
  });
  return namesakes;
}

/** The ids people had in what was given, by where they stand. Whatever cannot be read has none. */
function idsOfPeople(input: unknown): ReadonlyMap<string, string> {
  const found: Findings = { findings: [], kept: [] };
  const parsed = typeof input === 'string' ? (JSON.parse(input) as unknown) : input;
  const reading = readPlainJson(parsed, found);
  const ids = new Map<string, string>();
  if (reading.refused !== null || !isJsonObject(reading.value)) return ids;
  const { people } = reading.value;
  const list: readonly Json[] = Array.isArray(people) ? (people as readonly Json[]) : [];
  list.forEach((person, at) => {
    const id = isJsonObject(person) ? person['id'] : undefined;
    if (typeof id === 'string' || typeof id === 'number') ids.set(`/people/${at}`, String(id));
  });
  return ids;
}

/** The lists that name all who had one id, so that nobody is shown what was kept from one of them. */
const namesAll: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'notShownTo',
  'forPeople',
  'raters',
  'childIds',
  'notInContactWith',
]);

function withNamesakes(value: unknown, namesakes: ReadonlyMap<string, readonly string[]>, key = ''): unknown {
  if (Array.isArray(value)) {
    if (!namesAll.has(key)) return value.map((one: unknown) => withNamesakes(one, namesakes));
    return value.flatMap((one: unknown) => [
      one,
      ...(typeof one === 'string' ? (namesakes.get(one) ?? []).filter((id) => !value.includes(id)) : []),
    ]);
  }
  if (typeof value !== 'object' || value === null || key === 'kept') return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, withNamesakes(inner, namesakes, name)]);
  return Object.fromEntries(entries) as unknown;
}

function recordFields() {
  const removal = v.object({
    id: identityField('removal'),
    personId: field(v.string(), { audience: 'audit', otherwise: '' }),
    removed: removedField(),
    trail: trailField(),
  } satisfies FieldsOf<PersonRemoval>);
  const link = v.object({
    id: identityField('link'),
    statementId: field(v.string(), { audience: 'structure', otherwise: '' }),
    stageId: field(v.string(), { audience: 'structure', otherwise: '' }),
    removed: removedField(),
    trail: trailField(),
  } satisfies FieldsOf<StageLink>);
  return {
    ...envelopeFields(familyRecordKind, familyRecordFormat),
    personRemovals: field(listById(removal), { audience: 'audit', otherwise: [] }),
    stageLinks: field(listById(link), { audience: 'structure', otherwise: [] }),
  };
}

function toolsField<const Schema extends v.GenericSchema<unknown, FamilyToolParts>>(schema: Schema) {
  return field(schema, { audience: 'structure', otherwise: noToolParts });
}

function recordSchema() {
  return v.object({
    ...recordFields(),
    tools: toolsField(
      v.object({
        'mapping-board': parts('mapping-board', mappingBoardSchema),
        statements: parts('statements', statementsSchema),
        'safety-scale': parts('safety-scale', safetyScaleSchema),
        'safety-network': parts('safety-network', safetyNetworkSchema),
        trajectory: parts('trajectory', trajectorySchema),
        'safety-plan': parts('safety-plan', safetyPlanSchema),
        'three-houses': parts('three-houses', threeHousesSchema),
      } satisfies FieldsOf<FamilyToolParts>),
    ),
  } satisfies FieldsOf<FamilyRecordDocument>);
}

/** A list of a tool's documents, each without its people, and each with an id: it is found by nothing else. */
function parts<const Entries extends v.ObjectEntries>(
  tool: FamilyTool,
  schema: { readonly entries: Entries },
) {
  const entries: Omit<Entries, 'people'> & { people?: unknown } = {
    ...schema.entries,
    id: identityField(identities[tool]),
  };
  delete entries.people;
  const part = v.object(entries as Omit<Entries, 'people'>);
  return field(listById(part as typeof part & v.GenericSchema<{ id: string }>), {
    audience: 'structure',
    otherwise: [],
  });
}

function shellSchema() {
  const shellOf = (tool: FamilyTool) => {
    const kind = kindOfTool(tool);
    const part = v.object({
      id: identityField(identities[tool]),
      kind: field(v.picklist([kind]), { audience: 'structure', otherwise: kind }),
    });
    return field(listById(part), { audience: 'structure', otherwise: [] });
  };
  const tools = v.object({
    'mapping-board': shellOf('mapping-board'),
    statements: shellOf('statements'),
    'safety-scale': shellOf('safety-scale'),
    'safety-network': shellOf('safety-network'),
    trajectory: shellOf('trajectory'),
    'safety-plan': shellOf('safety-plan'),
    'three-houses': shellOf('three-houses'),
  });
  return v.object({
    ...recordFields(),
    // Readonly as it is, none of it is ever written into.
    tools: field(tools, {
      audience: 'structure',
      otherwise: noToolParts as unknown as v.InferOutput<typeof tools>,
    }),
  });
}
