import type { StandardSchemaV1 } from '@tanstack/react-form';
import { mappingBoardSchema } from 'mapwell/mapping-board';

/** A text that is a map, or nothing yet. It never asks whether a map is finished: half filled it is one. */
export const mapText: StandardSchemaV1<string, string> = {
  '~standard': {
    version: 1,
    vendor: 'council',
    validate: async (text) => {
      const { issues } = await mappingBoardSchema['~standard'].validate(text);
      return issues ? { issues: [{ message: 'This map cannot be read' }] } : { value: String(text) };
    },
  },
};
