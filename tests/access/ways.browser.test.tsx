import { expect, test } from 'vitest';
import { mappingBoardWays } from './mapping-board.ways';
import { missingWays, testWays } from './ways';

const tables = [mappingBoardWays];

for (const table of tables) testWays(table);

test('a command without a way is named', () => {
  const command = { type: 'shout' };
  const walk = () => Promise.resolve();
  const ways = { whisper: { command, keys: walk }, sing: { command, keys: walk, presses: walk } };
  expect(missingWays({ needed: ['shout', 'whisper'], ways })).toEqual([
    'shout cannot be done by keys alone',
    'shout cannot be done by pressing alone',
    'whisper cannot be done by pressing alone',
    'sing is the way to no command',
  ]);
});
