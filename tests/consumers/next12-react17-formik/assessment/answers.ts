/** Every answer is one long text, whatever the question was. */
export type Answers = Record<string, string>;

interface Saved {
  answers: Answers;
  /** How often it was saved. */
  saves: number;
}

// A database in a real service. One object for the pages and the API, which are bundled apart.
const held = globalThis as { hostSaved?: Saved };

export const saved = (): Saved => (held.hostSaved ??= { answers: {}, saves: 0 });

export function save(answers: Answers): void {
  held.hostSaved = { answers, saves: saved().saves + 1 };
}
