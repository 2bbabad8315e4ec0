import '../../src/styles.css';
import { render } from '@testing-library/react';
import * as React from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ModalDialog } from '../../src/foundation/react/modal-dialog';

function Page({ closes = true, told = [] }: { closes?: boolean; told?: string[] }): React.ReactElement {
  const [open, setOpen] = React.useState(false);
  const close = () => {
    told.push('closed');
    if (closes) setOpen(false);
  };
  return (
    <div className="mapwell">
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {open && (
        <ModalDialog label="Questions" onClose={close} part="questions">
          <button type="button">Within</button>
          <button type="button" onClick={close}>
            Close
          </button>
        </ModalDialog>
      )}
    </div>
  );
}

const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));
const dialog = () => page.getByRole('dialog', { name: 'Questions' });
const focused = () => document.activeElement?.textContent;

test.each<[string, () => Promise<void>]>([
  ['Escape', () => userEvent.keyboard('{Escape}')],
  ['its own button', () => press('Close')],
  ['a press beside it', () => userEvent.click(dialog(), { position: { x: -20, y: -20 }, force: true })],
])('closes by %s, once, and the focus is back on what opened it', async (_, leave) => {
  const told: string[] = [];
  render(<Page told={told} />);
  await press('Open');
  await expect.element(dialog()).toBeVisible();
  await leave();
  await expect.poll(() => dialog().query()).toBeNull();
  expect(told).toEqual(['closed']);
  expect(focused()).toBe('Open');
});

test('the focus goes into it and does not leave it', async () => {
  render(<Page />);
  await press('Open');
  expect(focused()).toBe('Within');
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(focused()).not.toBe('Open');
});

test('a press inside it does not close it', async () => {
  const told: string[] = [];
  render(<Page told={told} />);
  await press('Open');
  await press('Within');
  await expect.element(dialog()).toBeVisible();
  expect(told).toEqual([]);
});

test('stays open where the one who opened it wants it so', async () => {
  const told: string[] = [];
  render(<Page closes={false} told={told} />);
  await press('Open');
  await userEvent.keyboard('{Escape}');
  await press('Close');
  await expect.element(dialog()).toBeVisible();
  expect(told).toEqual(['closed', 'closed']);
});

test('opens, closes and gives the focus back in strict mode too', async () => {
  render(
    <React.StrictMode>
      <Page />
    </React.StrictMode>,
  );
  await press('Open');
  expect(dialog().element().matches(':modal')).toBe(true);
  await userEvent.keyboard('{Escape}');
  expect(focused()).toBe('Open');
});

test('is as high as what is in it, and never higher than the window', async () => {
  await page.viewport(600, 400);
  render(<Page />);
  await press('Open');
  const { height, top } = dialog().element().getBoundingClientRect();
  expect(height).toBeLessThan(300);
  expect(top).toBeGreaterThan(0);
  await page.viewport(320, 120);
  expect(dialog().element().getBoundingClientRect().height).toBeLessThanOrEqual(120);
});
