/**
 * How many random documents a property is shown: `npm test` takes some of them, `npm run test:long` all that were promised.
 * What takes seconds is not cut down.
 */
export function runs({ quick, whole }: { quick: number; whole: number }): number {
  return process.env['RUNS'] === 'all' ? whole : quick;
}

/** A number as it stands in the title of a test. */
export const inTitle = (count: number): string => count.toLocaleString('en-GB');
