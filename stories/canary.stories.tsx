import type { Meta, StoryObj } from '@storybook/react-vite';
import * as React from 'react';

// Known failures, for the tests alone: a check that no longer finds these has stopped looking. They are written without
// JSX because the linter, rightly, finds them too.
const element = React.createElement;

const meta = {
  title: 'Canary',
  tags: ['!dev', '!autodocs', 'canary'],
} satisfies Meta;

export default meta;

function faults(): React.ReactElement {
  return element(
    React.Fragment,
    null,
    element('h1', null, 'Known failures'),
    element('p', { style: { color: '#bbbbbb', background: '#ffffff' } }, 'Words that are too pale to read'),
    element('input', { type: 'text' }),
    element('button', { type: 'button', style: { inlineSize: 20, blockSize: 20, padding: 0 } }),
    element('button', { type: 'button', 'aria-label': 'Remove' }, 'Add'),
    element('div', { style: { inlineSize: 900 } }, 'A box that is wider than a phone'),
    element(
      'div',
      { style: { blockSize: 20, inlineSize: 120, overflow: 'hidden' } },
      'Words cut off by their box as they wrap',
    ),
    element('p', { className: 'mapwell' }, 'Words of no catalogue'),
    element(
      'button',
      { type: 'button', style: { outline: 'none', boxShadow: 'none' } },
      'No focus to be seen',
    ),
  );
}

/** What every check must find. */
export const Faults: StoryObj = { render: faults };

function FaultsInADialog(): React.ReactElement {
  const dialog = React.useRef<HTMLDialogElement>(null);
  React.useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog}>
      {element('h1', null, 'Known failures')}
      {element(
        'p',
        { style: { color: '#bbbbbb', background: '#ffffff' } },
        'Words that are too pale to read',
      )}
      {element('input', { type: 'text' })}
    </dialog>
  );
}

/** What every check must find in an open dialog. */
export const InADialog: StoryObj = { render: () => <FaultsInADialog /> };
