import type * as v from 'valibot';
import { expect, it } from 'vitest';
import type { MapItem, MappingBoardDocument } from '../../src/mapping-board/mapping-board.model';
import type { mappingBoardSchema } from '../../src/mapping-board/mapping-board.schema';

/** A type with every list and field as readonly: the one way in which a schema and its interface may differ. */
type Settled<Value> = Value extends readonly (infer Entry)[]
  ? readonly Settled<Entry>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Settled<Value[Key]> }
    : Value;

/** True where each type can stand in the place of the other. */
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

// TypeScript does the testing: a field, an answer or a null too many on either side, and this file does not compile.
it('what opens as a map is what the interface says, and the other way round', () => {
  const same: Same<Settled<v.InferOutput<typeof mappingBoardSchema>>, Settled<MappingBoardDocument>> = true;
  expect(same).toBe(true);
});

it('the proof would see a field, an answer or a null too many', () => {
  const field: Same<Settled<Omit<MapItem, 'dispute'>>, Settled<MapItem>> = false;
  const answer: Same<
    Settled<Omit<MapItem, 'status'> & { status: MapItem['status'] | 'done' }>,
    Settled<MapItem>
  > = false;
  const nothing: Same<Settled<Omit<MapItem, 'text'> & { text: string | null }>, Settled<MapItem>> = false;
  const list: Same<Settled<Pick<MapItem, 'heldBy'>>, Settled<{ heldBy: string[] }>> = true;
  expect([field, answer, nothing, list]).toEqual([false, false, false, true]);
});
