// A database in a real service: one long text a map, '' while nothing is written. One object for every bundle.
const held = globalThis as { hostMap?: string };

export const savedMap = (): string => held.hostMap ?? '';

export const saveMap = (text: string): void => {
  held.hostMap = text;
};
