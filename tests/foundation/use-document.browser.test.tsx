import { render } from '@testing-library/react';
import * as React from 'react';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Opened } from '../../src/foundation/document/open-document';
import type { DocumentChange } from '../../src/foundation/react/use-document';
import { useDocument } from '../../src/foundation/react/use-document';

interface Note {
  words: readonly string[];
}

type Command = { type: 'write'; word: string } | { type: 'forget' };

const reduce = (note: Note, command: Command): Note => {
  if (command.type === 'forget') return note.words.length === 0 ? note : { words: [] };
  return command.word === '' ? note : { words: [...note.words, command.word] };
};

/** Opens a note that was saved as an object or as text; a text that is none is unreadable, "new:" marks a newer one. */
const open = (input: unknown): Opened<Note> => {
  if (input === undefined) return { status: 'opened', document: { words: [] }, issues: [] };
  if (typeof input === 'object') return { status: 'opened', document: input as Note, issues: [] };
  const text = typeof input === 'string' ? input : '';
  const newer = text.startsWith('new:');
  try {
    const document = JSON.parse(newer ? text.slice(4) : text) as Note;
    return { status: newer ? 'newer' : 'opened', document, issues: [] };
  } catch {
    return { status: 'unreadable', document: { words: [] }, issues: [] };
  }
};

interface NotePadProps {
  value?: unknown;
  defaultValue?: unknown;
  readOnly?: boolean;
  joined?: boolean;
  onChange?: (note: Note, change: DocumentChange<Command>) => void;
}

function NotePad({ joined = false, ...options }: NotePadProps): React.ReactElement {
  const held = useDocument<Note, Command>({
    open,
    reduce,
    joins: joined ? () => 'writing' : () => null,
    ...options,
  });
  const { document, dispatch, undo, redo, toUndo, toRedo, writable, opened } = held;
  return (
    <div>
      <p>{document.words.join(' ') || 'nothing'}</p>
      <p role="status">{`${opened.status}, ${writable ? 'open' : 'closed'}, back: ${toUndo?.command.type ?? '-'}, on: ${toRedo?.command.type ?? '-'}`}</p>
      <button type="button" onClick={() => dispatch({ type: 'write', word: 'one' })}>
        Write one
      </button>
      <button
        type="button"
        onClick={() => {
          dispatch({ type: 'write', word: 'two' });
          dispatch({ type: 'write', word: 'three' });
        }}
      >
        Write two and three
      </button>
      <button type="button" onClick={() => dispatch({ type: 'write', word: '' })}>
        Write nothing
      </button>
      <button type="button" onClick={() => dispatch({ type: 'forget' })}>
        Forget
      </button>
      <button type="button" onClick={undo}>
        Back
      </button>
      <button type="button" onClick={redo}>
        On
      </button>
    </div>
  );
}

const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));
const read = () => page.getByRole('paragraph').first().element().textContent;
const state = () => page.getByRole('status').element().textContent;

describe('a document that nobody else holds', () => {
  test('begins with what is given, and later changes of it are not looked at', async () => {
    const { rerender } = render(<NotePad defaultValue={{ words: ['begun'] }} />);
    await press('Write one');
    rerender(<NotePad defaultValue={{ words: ['another'] }} />);
    expect(read()).toBe('begun one');
  });

  test('takes commands given in one event one after the other', async () => {
    const told: string[] = [];
    render(<NotePad onChange={(note) => told.push(note.words.join(' '))} />);
    await press('Write two and three');
    expect(read()).toBe('two three');
    expect(told).toEqual(['two', 'two three']);
  });

  test('tells of no command that changes nothing', async () => {
    const told: unknown[] = [];
    render(<NotePad onChange={(note) => told.push(note)} />);
    await press('Write nothing');
    await press('Forget');
    await press('Back');
    await press('On');
    expect(told).toEqual([]);
  });
});

describe('a document that the host holds', () => {
  function Holder({ take }: { take: (note: Note) => unknown }): React.ReactElement {
    const [value, setValue] = React.useState<unknown>({ words: [] });
    return <NotePad value={value} onChange={(note) => setValue(take(note))} />;
  }

  test.each<[string, (note: Note) => unknown]>([
    ['the very object', (note) => note],
    ['a copy', (note) => structuredClone(note)],
    ['a text', (note) => JSON.stringify(note)],
  ])('may be kept as %s: words, steps back and steps on stay', async (_, take) => {
    render(<Holder take={take} />);
    await press('Write one');
    await press('Write two and three');
    expect(read()).toBe('one two three');
    await press('Back');
    expect(read()).toBe('one two');
    await press('Back');
    await press('Back');
    expect(read()).toBe('nothing');
    await press('On');
    expect(read()).toBe('one');
    expect(state()).toBe('opened, open, back: write, on: write');
  });

  test('may be put right by the host: then that is the document, and there is nothing to take back', async () => {
    render(<Holder take={(note) => ({ words: note.words.map((word) => word.toUpperCase()) })} />);
    await press('Write one');
    expect(read()).toBe('ONE');
    expect(state()).toBe('opened, open, back: -, on: -');
  });

  test('stays as it was where the host refuses, and the next command starts from there', async () => {
    const told: string[] = [];
    render(<NotePad value={{ words: ['fixed'] }} onChange={(note) => told.push(note.words.join(' '))} />);
    await press('Write one');
    await press('Write two and three');
    expect(read()).toBe('fixed');
    expect(told).toEqual(['fixed one', 'fixed two', 'fixed two three']);
    expect(state()).toBe('opened, open, back: -, on: -');
  });
});

describe('steps back', () => {
  test('are named by the command, and how it came about is told', async () => {
    const told: string[] = [];
    render(<NotePad onChange={(_, { command, how }) => told.push(`${how} ${command.type}`)} />);
    await press('Write one');
    await press('Forget');
    expect(state()).toBe('opened, open, back: forget, on: -');
    await press('Back');
    await press('On');
    expect(told).toEqual(['do write', 'do forget', 'undo forget', 'redo forget']);
  });

  test('are one where commands of one name come close together', async () => {
    render(<NotePad joined />);
    await press('Write two and three');
    await press('Back');
    expect(read()).toBe('nothing');
  });

  test('go with another document that takes its place', async () => {
    const { rerender } = render(<NotePad value={{ words: ['a'] }} />);
    rerender(<NotePad value={{ words: ['b'] }} />);
    await press('Back');
    expect(read()).toBe('b');
  });
});

describe('a document that may not be changed', () => {
  test.each<[string, NotePadProps, string]>([
    ['read-only', { defaultValue: { words: ['a'] }, readOnly: true }, 'opened, closed'],
    ['from a newer version', { defaultValue: 'new:{"words":["a"]}' }, 'newer, closed'],
    ['unreadable', { defaultValue: '{' }, 'unreadable, closed'],
  ])('takes no command at all (%s)', async (_, props, expected) => {
    const told: unknown[] = [];
    render(<NotePad {...props} onChange={(note) => told.push(note)} />);
    await press('Write one');
    await press('Forget');
    expect(told).toEqual([]);
    expect(state()).toBe(`${expected}, back: -, on: -`);
  });

  test('can be changed again once it is no longer read-only, with its steps back', async () => {
    const { rerender } = render(<NotePad />);
    await press('Write one');
    rerender(<NotePad readOnly />);
    await press('Back');
    expect(read()).toBe('one');
    rerender(<NotePad />);
    await press('Back');
    expect(read()).toBe('nothing');
  });
});
