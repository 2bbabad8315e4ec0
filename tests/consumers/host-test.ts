import type { TestContext } from 'vitest';
import { test } from 'vitest';
import type { HostProject } from './host-project';
import type { Column } from './hosts-table';

declare module 'vitest' {
  interface TaskMeta {
    /** Packages with the versions they were installed in, for the table. */
    made?: string;
    /** What of the table this test shows. */
    shows?: readonly Column[];
  }
}

/** A test whose outcome stands in the README's table, in these columns. */
export function seen(shows: readonly Column[], title: string, body: (context: TestContext) => unknown): void {
  test(title, async (context) => {
    context.task.meta.shows = shows;
    await body(context);
  });
}

/** Says in the table what a host is made with: packages and the names people know them by. */
export function madeWith(
  { task }: TestContext,
  project: HostProject,
  packages: Record<string, string>,
): void {
  task.meta.made = Object.entries(packages)
    .map(([name, called]) => `${called} ${project.version(name)}`.trim())
    .join(', ');
}
