import * as React from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { userEvent, within } from 'storybook/test';
import type { StoryFile } from './composed-story';
import { composeStory } from './composed-story';
import { useEverything } from './use-everything';

/** Says when the story stands, which is after React has taken the server's markup over. */
function Standing({ tell, children }: { tell: () => void; children: React.ReactNode }) {
  React.useEffect(tell, [tell]);
  return children;
}

/** Shows the story that the page's address names, in the markup of the server where there is some. */
export function showStory(file: StoryFile): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('There is no place for the story.');
  const name = new URL(location.href).searchParams.get('story') ?? '';
  const { element, context, play } = composeStory(file, name);
  const stands = new Promise<void>((tell) => {
    const whole = <Standing tell={tell}>{element}</Standing>;
    const onRecoverableError = (fault: unknown) => console.error(String(fault));
    if (root.hasChildNodes()) hydrateRoot(root, whole, { onRecoverableError });
    else createRoot(root, { onRecoverableError }).render(whole);
  });
  Object.assign(window, {
    story: {
      stands: () => stands,
      play: () =>
        play?.({
          ...context,
          canvas: within(root),
          canvasElement: root,
          userEvent,
          step: (_: string, doing: () => unknown) => doing(),
        }),
      useEverything: () => useEverything(root),
    },
  });
}
