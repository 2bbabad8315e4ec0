import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from './static-server';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built Storybook is served while the page tests run. */
    storybookUrl: string;
  }
}

/** One server for all page tests. It serves what `npm run build-storybook` left, and does not build anything. */
export default async function serveStorybook(project: TestProject): Promise<() => Promise<void>> {
  const server = await serveFolder(resolve(project.config.root, 'storybook-static'));
  project.provide('storybookUrl', server.url);
  return server.close;
}
