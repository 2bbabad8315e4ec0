import '../../src/styles.css';
import { render } from '@testing-library/react';
import * as React from 'react';
import { expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { MappingBoard } from '../../src';

test('probe', async () => {
  const t0 = performance.now();
  render(<MappingBoard onChange={(v) => console.log(JSON.stringify(v).length)} />);
  console.log('render', performance.now() - t0, React.version, window.innerWidth, window.innerHeight, JSON.stringify(window.frameElement?.getBoundingClientRect()));
  const t1 = performance.now();
  const field = page.getByRole('textbox', { name: 'Add to What are we worried about?' });
  await userEvent.click(field);
  console.log('click', performance.now() - t1);
  await userEvent.keyboard('Nan{Enter}Tom{Enter}');
  console.log('type', performance.now() - t1);
  await expect.element(page.getByText('Nan', {exact: true})).toBeVisible();
  console.log('seen', performance.now() - t1);
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 100, y: 100 });
  console.log('cdp', performance.now() - t1);
});
