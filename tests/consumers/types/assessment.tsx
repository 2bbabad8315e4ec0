import { openFamilyRecord } from 'mapwell/family-record';
import { defineMappingBoard } from 'mapwell/element/mapping-board';
import type { MappingBoardDocument } from 'mapwell/mapping-board';
import { MappingBoard, openMappingBoard } from 'mapwell/mapping-board';
import { createMappingBoard, mappingBoardReducer } from 'mapwell/mapping-board/model';
import { SafetyNetwork } from 'mapwell/safety-network';
import { SafetyPlan } from 'mapwell/safety-plan';
import { SafetyScale } from 'mapwell/safety-scale';
import { Statements } from 'mapwell/statements';
import { ThreeHouses } from 'mapwell/three-houses';
import { Trajectory } from 'mapwell/trajectory';
import * as everything from 'mapwell';

defineMappingBoard({ prefix: 'council' });

const map: MappingBoardDocument = mappingBoardReducer(createMappingBoard({ id: 'map-1' }), {
  type: 'add-item',
  id: 'item-1',
  column: 'workingWell',
  category: null,
  text: 'Gran stays over on late shifts.',
});

// @ts-expect-error No such command: were the types not found, this line would be no mistake.
mappingBoardReducer(map, { type: 'forget-everything' });

export const opened: MappingBoardDocument = openMappingBoard(JSON.stringify(map)).document;
export const record = openFamilyRecord('');
export const same: typeof MappingBoard = everything.MappingBoard;

export function Assessment({ save }: { save: (text: string) => void }) {
  return (
    <main>
      <MappingBoard
        value={map}
        onChange={(next, { command }) => save(`${command.type}: ${JSON.stringify(next)}`)}
        words={{ 'column.workingWell.heading': 'What do we have going for us?' }}
      />
      {/* @ts-expect-error A document or its text, and no number. */}
      <SafetyScale value={map} readOnly="yes" />
      <SafetyNetwork />
      <SafetyPlan />
      <Statements />
      <ThreeHouses />
      <Trajectory />
    </main>
  );
}
