import { render } from '@testing-library/react';
import * as React from 'react';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { MappingBoardProps } from '../../src';
import { MappingBoard, useMappingBoard } from '../../src';
import { familyBoard, key, late, needs, workingWell, worries } from './family';
import type { Keeping } from './shown-board';
import {
  button,
  captureField,
  choice,
  dialog,
  latestOf,
  noteTold,
  press,
  showBoard,
  showHost,
  thingsIn,
  writeDown,
} from './shown-board';

const settled = () => new Promise((done) => setTimeout(done, 120));

describe('what a host is told', () => {
  test.each<[string, MappingBoardProps]>([
    ['holds nothing', {}],
    ['begins with a document', { defaultValue: familyBoard() }],
    ['holds the document', { value: familyBoard() }],
    ['holds it as text', { value: JSON.stringify(familyBoard()) }],
    ['holds a document with a fault', { value: { ...familyBoard(), title: 12 } }],
  ])('nothing on arriving, where it %s, also in strict mode', async (_, props) => {
    const { told, onChange } = noteTold();
    render(
      <React.StrictMode>
        <MappingBoard {...props} onChange={onChange} />
      </React.StrictMode>,
    );
    await settled();
    expect(told).toEqual([]);
  });

  test('each change once, inside the event that made it, also in strict mode', async () => {
    const { told, onChange } = noteTold();
    render(
      <React.StrictMode>
        <MappingBoard defaultValue={familyBoard()} onChange={onChange} />
      </React.StrictMode>,
    );
    await writeDown(worries, 'He was cold');
    await press(button(`Details: ${late}`));
    await userEvent.selectOptions(choice('How far is this?'), 'Agreed');
    await press(button('Done', dialog('Details')));
    await press(button(/^Undo: /));
    expect(told.map(({ command, how, during }) => [command.type, how, during])).toEqual([
      ['add-item', 'do', 'keydown'],
      ['change-item', 'do', 'change'],
      ['change-item', 'undo', 'click'],
    ]);
  });

  test('the whole document first, then the command and how it came about', async () => {
    const calls: unknown[][] = [];
    render(
      <MappingBoard
        defaultValue={familyBoard()}
        createId={() => 'new-1'}
        now={() => '2024-03-11T09:30:00.000Z'}
        author="helen"
        onChange={(...call) => calls.push(call)}
      />,
    );
    await writeDown(needs, 'Ring Nan');
    expect(calls).toHaveLength(1);
    const [value, change] = calls[0] ?? [];
    expect(value).toMatchObject({ kind: 'mapwell/mapping-board', format: 2, id: 'map-1' });
    expect(change).toEqual({
      command: {
        type: 'add-item',
        id: 'new-1',
        column: 'needsToHappen',
        category: null,
        text: 'Ring Nan',
        verbatim: false,
        saidBy: [],
        by: 'helen',
        at: '2024-03-11T09:30:00.000Z',
      },
      how: 'do',
    });
  });
});

function TwoAtOnce(props: Parameters<typeof useMappingBoard>[0]) {
  const { actions, board, region, getRootProps } = useMappingBoard(props);
  return (
    <div {...getRootProps()}>
      <button
        type="button"
        onClick={() => {
          actions.add('worries', 'first');
          actions.add('worries', 'second');
          actions.setTitle('named');
        }}
      >
        Do three things
      </button>
      <p>{`${board.title}: ${board.items.map(({ text }) => text).join(', ')}`}</p>
      {region}
    </div>
  );
}

test.each<Keeping | 'itself'>(['itself', 'object', 'copy', 'string'])(
  'three changes in one event all count, whoever holds the document (%s)',
  async (keeping) => {
    const { told, onChange } = noteTold();
    const Holder = () => {
      const [text, setText] = React.useState(() => JSON.stringify(familyBoard({ items: [] })));
      const [object, setObject] = React.useState(() => familyBoard({ items: [] }));
      const value: unknown = {
        itself: undefined,
        object,
        copy: structuredClone(object),
        string: text,
        refuses: null,
      }[keeping];
      return (
        <TwoAtOnce
          value={value}
          defaultValue={familyBoard({ items: [] })}
          onChange={(next, change) => {
            onChange(next, change);
            setText(JSON.stringify(next));
            setObject(next);
          }}
        />
      );
    };
    render(<Holder />);
    await press(button('Do three things'));
    await expect.element(page.getByText('named: first, second')).toBeVisible();
    expect(told).toHaveLength(3);
    expect(latestOf(told).items.map(({ text }) => text)).toEqual(['first', 'second']);
  },
);

describe('a value that is set again', () => {
  const mutationsDuring = (element: HTMLElement, act: () => void): MutationRecord[] => {
    const observer = new MutationObserver(() => undefined);
    observer.observe(element, { subtree: true, childList: true, attributes: true, characterData: true });
    act();
    const records = observer.takeRecords();
    observer.disconnect();
    return records;
  };

  test('says nothing new, so nothing is told and nothing on the page changes', async () => {
    const board = familyBoard();
    const { rerender, told, container, heard } = showBoard({ value: board });
    await settled();
    for (const again of [
      board,
      structuredClone(board),
      JSON.stringify(board),
      JSON.parse(JSON.stringify(board)) as unknown,
    ]) {
      expect(mutationsDuring(container, () => rerender({ value: again }))).toEqual([]);
    }
    await settled();
    expect(told).toEqual([]);
    expect(heard).toEqual([]);
  });

  test('draws no card anew', async () => {
    const board = familyBoard();
    const { rerender, container } = showBoard({ value: board });
    await settled();
    const cards = Array.from(container.querySelectorAll('li'));
    rerender({ value: structuredClone(board) });
    expect(Array.from(container.querySelectorAll('li'))).toEqual(cards);
    const next = structuredClone(board);
    const records = mutationsDuring(container, () => {
      rerender({
        value: {
          ...next,
          items: next.items.map((item) => (item.id === 'key' ? { ...item, text: 'Nan' } : item)),
        },
      });
    });
    const touched = records.map(({ target }) =>
      (target instanceof Element ? target : target.parentElement)?.closest('li'),
    );
    expect(new Set(touched.filter((thing) => thing !== null && thing !== undefined)).size).toBe(1);
  });

  test('keeps the steps that can be taken back', async () => {
    const { rerender } = showHost('copy', familyBoard());
    await writeDown(worries, 'He was cold');
    rerender({});
    await press(button('Undo: write down “He was cold”'));
    expect(thingsIn(worries)).not.toContain('He was cold');
  });
});

test('another value takes the place of what was there, and nothing of before can be taken back into it', async () => {
  const { rerender, told } = showBoard({ value: familyBoard() });
  await writeDown(worries, 'refused, as the host holds on to its value');
  rerender({ value: familyBoard({ id: 'map-2', title: 'Another map', items: [] }) });
  await expect.element(page.getByRole('heading', { name: 'Another map' })).toBeVisible();
  await expect.element(button('Undo')).toHaveAttribute('aria-disabled', 'true');
  expect(thingsIn(workingWell)).toEqual([]);
  expect(told).toHaveLength(1);
});

test('a change that the host refused cannot be taken back, and does not stand in the way of the next', async () => {
  const { rerender, told } = showBoard({ value: familyBoard() });
  await writeDown(worries, 'refused');
  expect(thingsIn(worries)).not.toContain('refused');
  await expect.element(button('Undo')).toHaveAttribute('aria-disabled', 'true');
  await writeDown(worries, 'taken');
  const { value } = told[1] ?? {};
  expect(value?.items.map(({ text }) => text)).not.toContain('refused');
  rerender({ value });
  expect(thingsIn(worries)).toContain('taken');
});

test('a host that takes its time gets every letter, and the words end as they were typed', async () => {
  const { told, onChange } = noteTold();
  const Slow = () => {
    const [value, setValue] = React.useState(familyBoard());
    return (
      <MappingBoard
        value={value}
        onChange={(next, change) => {
          onChange(next, change);
          void Promise.resolve().then(() => {
            setValue(next);
          });
        }}
      />
    );
  };
  render(<Slow />);
  await press(button(`Edit: ${key}`));
  await userEvent.keyboard(' too');
  expect(latestOf(told).items.find(({ id }) => id === 'key')?.text).toBe(`${key} too`);
});

test('what a host gives to the board’s element reaches it, and its own handlers run first', async () => {
  const order: string[] = [];
  const ref = React.createRef<HTMLDivElement>();
  const { told, onChange } = noteTold();
  render(
    <MappingBoard
      ref={ref}
      className="council"
      data-council="yes"
      style={{ maxWidth: '70rem' }}
      id="the-map"
      onKeyDown={(event) => {
        order.push(event.key);
        if (event.key === 'y') event.preventDefault();
      }}
      defaultValue={familyBoard()}
      onChange={onChange}
    />,
  );
  expect(
    ref.current?.matches('#the-map.council.mapwell[data-council="yes"][data-mapwell="mapping-board"]'),
  ).toBe(true);
  expect(ref.current?.style.maxWidth).toBe('70rem');
  await writeDown(worries, 'x');
  button(`Edit: ${late}`)
    .element()
    .dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
  expect(told.map(({ how }) => how)).toEqual(['do', 'undo']);
  button(`Edit: ${late}`)
    .element()
    .dispatchEvent(
      new KeyboardEvent('keydown', { key: 'y', ctrlKey: true, bubbles: true, cancelable: true }),
    );
  expect(told).toHaveLength(2);
  expect(order).toEqual(['x', 'Enter', 'z', 'y']);
});

test('a map that is on its way says so, and shows nothing of another', async () => {
  const { rerender } = showBoard({ value: familyBoard(), loading: true });
  await expect.element(page.getByText('Opening the map…')).toBeVisible();
  expect(page.getByText(late).query()).toBeNull();
  expect(page.getByText('Opening the map…').element().closest('[aria-busy="true"]')).not.toBeNull();
  rerender({ value: familyBoard(), loading: false });
  await expect.element(captureField(worries)).toBeVisible();
});
