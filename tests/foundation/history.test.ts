import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { History, HistoryStep } from '../../src/foundation/document';
import {
  emptyHistory,
  historyJoinWithin,
  historyLength,
  recordStep,
  redoStep,
  stepToRedo,
  stepToUndo,
  undoStep,
} from '../../src/foundation/document';

interface Sheet {
  text: string;
}
type Step = HistoryStep<Sheet, string>;

const sheets = (...texts: string[]): Sheet[] => texts.map((text) => ({ text }));
const step = (before: Sheet, after: Sheet, more: Partial<Step> = {}): Step => ({
  before,
  after,
  command: after.text,
  joins: null,
  at: 0,
  ...more,
});
const record = (...steps: Step[]): History<Sheet, string> =>
  steps.reduce(recordStep<Sheet, string>, emptyHistory());

describe('undo and redo', () => {
  const [blank, one, two, three] = sheets('', 'one', 'two', 'three') as [Sheet, Sheet, Sheet, Sheet];

  it('take back the last thing done, and name it', () => {
    const history = record(step(blank, one), step(one, two));
    expect(stepToUndo(history, two)).toMatchObject({ before: one, command: 'two' });
    const undone = undoStep(history);
    expect(stepToUndo(undone, one)).toMatchObject({ before: blank, command: 'one' });
    expect(stepToRedo(undone, one)).toMatchObject({ after: two, command: 'two' });
    expect(redoStep(undone).past).toHaveLength(2);
  });

  it('have nothing to do where nothing was done', () => {
    const none = emptyHistory<Sheet, string>();
    expect(stepToUndo(none, blank)).toBeNull();
    expect(stepToRedo(none, blank)).toBeNull();
    expect(undoStep(none)).toBe(none);
    expect(redoStep(none)).toBe(none);
  });

  it('offer nothing for a document that another hand has changed since', () => {
    const history = record(step(blank, one));
    expect(stepToUndo(history, { text: 'one' })).toBeNull();
    expect(stepToRedo(undoStep(history), { text: '' })).toBeNull();
  });

  it('take back typing in one field as one step', () => {
    const history = record(
      step(blank, one, { joins: 'text of item 1', at: 0 }),
      step(one, two, { joins: 'text of item 1', at: historyJoinWithin - 1 }),
      step(two, three, { joins: 'text of item 1', at: 2 * historyJoinWithin - 2 }),
    );
    expect(history.past).toHaveLength(1);
    expect(stepToUndo(history, three)).toMatchObject({ before: blank, command: 'three' });
  });

  it.each<[string, Partial<Step>]>([
    ['in another field', { joins: 'text of item 2', at: 1 }],
    ['after a pause', { joins: 'text of item 1', at: historyJoinWithin }],
    ['that stands by itself', { joins: null, at: 1 }],
  ])('take back what was done %s as a step of its own', (_, more) => {
    expect(record(step(blank, one, { joins: 'text of item 1' }), step(one, two, more)).past).toHaveLength(2);
  });

  it('forget a step that was refused', () => {
    const history = record(step(blank, one), step(one, two), step(one, three));
    expect(history.past.map(({ command }) => command)).toEqual(['one', 'three']);
  });

  it('forget what could be done again as soon as something else is done', () => {
    const undone = undoStep(record(step(blank, one), step(one, two)));
    const after = recordStep(undone, step(one, three));
    expect(after.future).toEqual([]);
    expect(stepToRedo(after, three)).toBeNull();
  });

  it('do not join typing with a step that was done again', () => {
    const again = redoStep(undoStep(record(step(blank, one, { joins: 'title' }))));
    expect(recordStep(again, step(one, two, { joins: 'title', at: 1 })).past).toHaveLength(2);
  });

  it(`keep the last ${historyLength} steps`, () => {
    const all = Array.from({ length: historyLength + 50 }, (_, at) => ({ text: String(at) }));
    const history = record(...all.slice(1).map((after, at) => step(all[at] ?? blank, after)));
    expect(history.past).toHaveLength(historyLength);
    expect(stepToUndo(history, all[all.length - 1] ?? blank)).not.toBeNull();
  });

  it('lead back to where one began, and forth again, whatever was done', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ joins: fc.constantFrom(null, 'a', 'b'), wait: fc.nat(2000) }), {
          maxLength: 40,
        }),
        (doings) => {
          let document = blank;
          let history = emptyHistory<Sheet, string>();
          let at = 0;
          for (const { joins, wait } of doings) {
            const after = { text: `${document.text}.` };
            history = recordStep(history, step(document, after, { joins, at: (at += wait) }));
            document = after;
          }
          const end = document;
          for (let back = stepToUndo(history, document); back; back = stepToUndo(history, document)) {
            document = back.before;
            history = undoStep(history);
          }
          expect(document).toBe(blank);
          for (let forth = stepToRedo(history, document); forth; forth = stepToRedo(history, document)) {
            document = forth.after;
            history = redoStep(history);
          }
          expect(document).toBe(end);
        },
      ),
    );
  });
});
