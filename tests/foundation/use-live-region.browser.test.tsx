import { render } from '@testing-library/react';
import * as React from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useLiveRegion } from '../../src/foundation/react/use-live-region';

function Speaker({ say }: { say: readonly string[] }): React.ReactElement {
  const { announce, region } = useLiveRegion();
  return (
    <div>
      <button type="button" onClick={() => say.forEach(announce)}>
        Speak
      </button>
      {region}
    </div>
  );
}

const speak = () => userEvent.click(page.getByRole('button', { name: 'Speak' }));

function listen(): string[] {
  const heard: string[] = [];
  const region = page.getByRole('status').element();
  new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => addedNodes.length > 0)) heard.push(region.textContent ?? '');
  }).observe(region, { childList: true });
  return heard;
}

test('is there, polite and empty, before anything is said', () => {
  render(<Speaker say={[]} />);
  const region = page.getByRole('status').element();
  expect([region.getAttribute('aria-live'), region.textContent]).toEqual(['polite', '']);
});

test('says the same sentence again where it happens again', async () => {
  render(<Speaker say={['Moved up.']} />);
  const heard = listen();
  await speak();
  await expect.poll(() => heard).toEqual(['Moved up.']);
  await speak();
  await expect.poll(() => heard).toEqual(['Moved up.', 'Moved up.']);
});

test('says what comes in one event as one, in order', async () => {
  render(<Speaker say={['Cut.', 'Moved.', 'Put down.']} />);
  const heard = listen();
  await speak();
  await expect.poll(() => heard).toEqual(['Cut. Moved. Put down.']);
});

test('can be heard and not seen, and speaks text, never markup', async () => {
  render(<Speaker say={['<b>Nan</b> & “Tom”']} />);
  const heard = listen();
  await speak();
  await expect.poll(() => heard).toEqual(['<b>Nan</b> & “Tom”']);
  expect(page.getByRole('status').element().querySelector('b')).toBeNull();
});

test('says nothing more, and breaks nothing, once it is gone', async () => {
  const { unmount } = render(<Speaker say={['Too late.']} />);
  const heard = listen();
  await speak();
  unmount();
  await new Promise((done) => setTimeout(done, 120));
  expect(heard.filter((sentence) => sentence !== 'Too late.')).toEqual([]);
});
