import { render } from '@testing-library/react';
import * as React from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mergeProps } from '../../src/foundation/react/merge-props';

const press = () => userEvent.click(page.getByRole('button'));

test('handlers of both run, the host’s first', async () => {
  const order: string[] = [];
  const own = { onClick: () => order.push('ours') };
  const host = { onClick: () => order.push('theirs'), onFocus: () => order.push('their focus') };
  render(
    <button type="button" {...mergeProps(own, host)}>
      Press
    </button>,
  );
  await press();
  expect(order).toEqual(['their focus', 'theirs', 'ours']);
});

test('a host that prevents what would happen prevents ours', async () => {
  const order: string[] = [];
  const own = { onClick: () => order.push('ours') };
  const host = {
    onClick: (event: React.MouseEvent) => {
      order.push('theirs');
      event.preventDefault();
    },
  };
  render(
    <button type="button" {...mergeProps(own, host)}>
      Press
    </button>,
  );
  await press();
  expect(order).toEqual(['theirs']);
});

test('class names of both stand; of other props the host’s wins, and what it leaves undefined stays ours', () => {
  const merged = mergeProps(
    { className: 'mapwell', lang: 'en-GB', title: 'ours', onClick: undefined as (() => void) | undefined },
    { className: 'council', lang: 'cy', title: undefined, id: 'map' },
  );
  expect(merged).toMatchObject({ className: 'mapwell council', lang: 'cy', title: 'ours', id: 'map' });
});

test('changes neither of the two', () => {
  const own = Object.freeze({ className: 'mapwell' });
  const host = Object.freeze({ className: 'council' });
  expect(mergeProps(own, host)).toEqual({ className: 'mapwell council' });
});
