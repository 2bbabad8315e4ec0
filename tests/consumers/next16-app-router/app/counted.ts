import { createMappingBoard, mappingBoardKind, mappingBoardReducer } from 'mapwell/mapping-board/model';

export function isMap(text: string): boolean {
  try {
    return (JSON.parse(text) as { kind?: unknown }).kind === mappingBoardKind;
  } catch {
    return false;
  }
}

/** A map begun on the server, with the same commands as in the browser. */
export const begun = () =>
  mappingBoardReducer(createMappingBoard({ id: 'map-1', title: 'A map for Leo' }), {
    type: 'add-item',
    id: 'item-1',
    column: 'workingWell',
    category: null,
    text: 'Gran stays over on late shifts.',
  });
