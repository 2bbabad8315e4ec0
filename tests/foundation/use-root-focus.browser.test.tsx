import { render } from '@testing-library/react';
import * as React from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useRootFocus } from '../../src/foundation/react/use-root-focus';

interface Shelf {
  books: readonly string[];
}

/** A shelf of books: each can be taken off, and the focus goes to the next, or to the shelf's own button. */
function Books({ refuse = false }: { refuse?: boolean }): React.ReactElement {
  const [shelf, setShelf] = React.useState<Shelf>({ books: ['a', 'b', 'c'] });
  const { attach, wish } = useRootFocus(shelf, 'tidy');
  const takeOff = (book: string, asking: boolean) => {
    const at = shelf.books.indexOf(book);
    const after = { books: shelf.books.filter((other) => other !== book) };
    if (asking)
      wish(after, { itemId: shelf.books[at + 1] ?? '', part: 'book' }, { itemId: null, part: 'tidy' });
    if (!refuse) setShelf(after);
  };
  return (
    <div>
      <div ref={attach}>
        <button type="button" data-part="tidy">
          Tidy
        </button>
        {shelf.books.map((book) => (
          <div key={book} data-item-id={book}>
            <button type="button" data-part="book" onClick={() => takeOff(book, true)}>
              {`Take ${book}`}
            </button>
            <button type="button" onClick={() => takeOff(book, false)}>
              {`Drop ${book}`}
            </button>
          </div>
        ))}
      </div>
      <button type="button" onClick={() => setShelf({ books: [] })}>
        Clear from outside
      </button>
      <p>Nothing to press here</p>
    </div>
  );
}

const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));
const focused = () => document.activeElement?.textContent;

test('the focus goes to the first part asked for that is there', async () => {
  render(<Books />);
  await press('Take a');
  expect(focused()).toBe('Take b');
  await press('Take c');
  expect(focused()).toBe('Tidy');
});

test('where what had the focus is gone and nothing was asked for, it goes to the part that is always there', async () => {
  render(<Books />);
  await press('Drop b');
  expect(focused()).toBe('Tidy');
});

test('a wish for a document that never comes moves nothing', async () => {
  render(<Books refuse />);
  await press('Take a');
  expect(focused()).toBe('Take a');
});

test('who has gone elsewhere on the page is left there', async () => {
  render(<Books />);
  await press('Take a');
  await press('Clear from outside');
  expect(focused()).toBe('Clear from outside');
});

test('who has pressed on nothing is not brought back by a later change', async () => {
  const { rerender } = render(<Books />);
  await press('Take a');
  await userEvent.click(page.getByText('Nothing to press here'));
  rerender(<Books refuse />);
  expect(document.activeElement).toBe(document.body);
});
