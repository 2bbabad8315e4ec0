import type { Person } from '../foundation/document';
import { sameJson } from '../foundation/document';
import type { Json } from '../foundation/document/json';
import type { Findings } from '../foundation/document/opening-issue';
import type { FamilyRecordDocument, FamilyTool, FamilyToolParts, ToolPart } from './family-record.model';
import { familyTools, partsOf } from './family-record.model';

/** What taking over goes by. */
export interface TakingOver {
  /** Whether nothing of a document may be moved, as a newer version saved it. */
  isLeftAlone: (tool: FamilyTool, part: ToolPart) => boolean;
  isPerson: (value: unknown) => value is Person;
  /** Receives what is to be said of it. */
  found: Findings;
}

/**
 * A record into which somebody put whole documents, people and all: the record names its people once for all. Whom it does
 * not know yet are added to its list. Where a document says something else of somebody, or there is no person to be read, what
 * stood there is kept. The very same record where no document has people, or none but those left alone.
 */
export function takePeopleOver(
  record: FamilyRecordDocument,
  { isLeftAlone, isPerson, found }: TakingOver,
): FamilyRecordDocument {
  const people: Person[] = [...record.people];
  let tools: FamilyToolParts | null = null;
  for (const tool of familyTools) {
    const parts: readonly ToolPart[] = partsOf(record, tool);
    if (!parts.some((part) => 'people' in part && !isLeftAlone(tool, part))) continue;
    const without = parts.map((part, place) => {
      if (!('people' in part) || isLeftAlone(tool, part)) return part;
      const { people: own, ...rest } = part as ToolPart & { people: Json };
      const at = `/tools/${tool}/${place}/people`;
      const isAllTold = takeOver(own, people, isPerson);
      found.findings.push({ code: isAllTold ? 'read-as' : 'kept', at });
      if (!isAllTold) found.kept.push({ at, value: own });
      return rest;
    });
    tools = { ...(tools ?? record.tools), [tool]: without };
  }
  return tools === null ? record : { ...record, people, tools, kept: [...record.kept, ...found.kept] };
}

/** Adds those nobody knows yet to the people. Whether the people now say all that the list said. */
function takeOver(list: Json, people: Person[], isPerson: TakingOver['isPerson']): boolean {
  if (!Array.isArray(list)) return false;
  let isAllTold = true;
  for (const one of list as readonly unknown[]) {
    if (!isPerson(one)) isAllTold = false;
    else {
      const known = people.find(({ id }) => id === one.id);
      if (known === undefined) people.push(one);
      else if (!sameJson(known, one)) isAllTold = false;
    }
  }
  return isAllTold;
}
