import type { Args, Decorator } from '@storybook/react-vite';
import * as React from 'react';

type Render = (args: Args, context: StoryContext) => React.ReactElement;

/** What a story is told of where it is shown: as much of it as ours ask for. */
export interface StoryContext {
  title: string;
  name: string;
  args: Args;
  globals: Record<string, string>;
}

interface Told {
  title?: string;
  name?: string;
  args?: Args;
  component?: React.ComponentType<Args>;
  decorators?: Decorator[];
  render?: Render;
  play?: (context: unknown) => Promise<void> | void;
}

/** What a file of stories exports. */
export type StoryFile = Readonly<Record<string, Told>>;

export const namesIn = (file: StoryFile): string[] => Object.keys(file).filter((name) => name !== 'default');

/** A story as an element without Storybook around it, whose preview no strict page would have. */
export function composeStory(
  file: StoryFile,
  name: string,
): { element: React.ReactElement; context: StoryContext; play: Told['play'] } {
  const meta = file['default'] ?? {};
  const story = file[name];
  if (story === undefined) throw new Error(`There is no story ${name}`);
  const context: StoryContext = {
    title: meta.title ?? name,
    name: story.name ?? name,
    args: { ...meta.args, ...story.args },
    globals: { locale: 'en-GB', theme: 'light', dir: 'ltr' },
  };
  const render = story.render ?? meta.render;
  const Component = meta.component;
  function Story(): React.ReactElement {
    if (render) return render(context.args, context);
    if (!Component) throw new Error(`The story ${name} shows nothing`);
    return <Component {...context.args} />;
  }
  const around = [...(story.decorators ?? []), ...(meta.decorators ?? [])];
  const Whole = around.reduce<React.ComponentType>((Inner, decorate) => {
    const told = decorate as unknown as (
      Inner: React.ComponentType,
      told: StoryContext,
    ) => React.ReactElement;
    return () => told(Inner, context);
  }, Story);
  return {
    element: (
      <main>
        <Whole />
      </main>
    ),
    context,
    play: story.play,
  };
}
