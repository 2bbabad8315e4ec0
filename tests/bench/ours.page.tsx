import * as React from 'react';
import { createMapItem, createMappingBoard, MappingBoard } from '../../src/mapping-board';
import { offer } from './bench-page';
import { people } from './content';

const ignore = () => undefined;

offer((things) => {
  const board = createMappingBoard({
    id: 'bench',
    title: 'A map to measure',
    people: people.map((person) => ({ ...person, role: '' })),
    items: things.map(({ id, column, category, text, verbatim, agreed, saidBy, about }) =>
      createMapItem({
        id,
        column,
        category,
        text,
        verbatim,
        saidBy,
        aboutChildren: about,
        status: agreed ? 'agreed' : 'draft',
      }),
    ),
  });
  return <MappingBoard defaultValue={board} onChange={ignore} />;
});
