import { render } from '@testing-library/react';
import * as React from 'react';
import { test } from 'vitest';
import { MappingBoard } from '../../src';
import { familyBoard, late } from './family';
import { button, press } from './shown-board';
test('probe', async () => {
  render(<React.StrictMode><MappingBoard defaultValue={familyBoard()} /></React.StrictMode>);
  await press(button(`Details: ${late}`));
  await new Promise(r=>setTimeout(r,300));
  const d = document.querySelector('dialog');
  console.log('dialog', d?.open, d?.matches(':modal'), d?.getAttribute('aria-label'), JSON.stringify(d?.getBoundingClientRect()), d && getComputedStyle(d).display, Array.from(d?.querySelectorAll('select')??[], s=>s.closest('label')?.textContent).join('\n'));
});
