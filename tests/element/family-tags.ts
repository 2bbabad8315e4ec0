import { scriptDoors } from '../../doors.mjs';
import { slicesOf, sliceOf } from '../../src/family-record';
import type { FamilyTool } from '../../src/family-record';
import { wholeFamilies } from '../../stories/families/whole-families';

/** The tools that are tags, the whole record among them. */
export const tools: readonly string[] = scriptDoors()[0]?.tools ?? [];

const { harts, nel } = wholeFamilies;

/** Much in each tool; and in the record, which draws the same tools once more, a family that uses two. As JSON. */
export function documentOf(tool: string): string {
  if (tool === 'family-record') return JSON.stringify(nel.record);
  const named = tool as FamilyTool;
  const [id = ''] = slicesOf(harts.record, named);
  return JSON.stringify(sliceOf(harts.record, named, id));
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A tool's tag with a family's document in it. */
export const tagOf = (tool: string, attributes = '') =>
  `<mapwell-${tool} ${attributes} value="${escaped(documentOf(tool))}"></mapwell-${tool}>`;
