import { render } from '@testing-library/react';
import * as React from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EdgeGuard } from '../../src/foundation/react/edge-guard';

let broken = true;

function Part(): React.ReactElement {
  if (broken) throw new Error('fell over');
  return <p>All is well</p>;
}

beforeEach(() => {
  broken = true;
  // React itself reports what is thrown, for the host to see.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
});

const guarded = (onError?: (error: unknown) => void) => (
  <main>
    <p>The page around it</p>
    <EdgeGuard
      onError={onError}
      fallback={(retry) => (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
    >
      <Part />
    </EdgeGuard>
  </main>
);

test('what a part throws stays at its edge: the page around it stays, and the host is told once', async () => {
  const told: unknown[] = [];
  render(guarded((error) => told.push(error)));
  await expect.element(page.getByText('The page around it')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(told).toEqual([new Error('fell over')]);
});

test('it can be tried again, as often as one likes, and works once it works', async () => {
  render(guarded());
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  broken = false;
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  await expect.element(page.getByText('All is well')).toBeVisible();
});
