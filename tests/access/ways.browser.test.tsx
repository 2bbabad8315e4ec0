/// <reference types="vite/client" />
import { expect, test } from 'vitest';
import type { WaysTable } from './ways';
import { missingWays, testWays } from './ways';

// A new tool only adds its table: every file beside this one whose name ends in .ways.ts is walked.
const files = import.meta.glob<Record<string, WaysTable>>('./*.ways.ts', { eager: true });

for (const table of Object.values(files).flatMap((file) => Object.values(file))) testWays(table);

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
