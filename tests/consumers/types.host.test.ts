import { beforeAll, describe } from 'vitest';
import type { HostProject } from './host-project';
import { installHost } from './host-project';
import { madeWith, seen } from './host-test';

/** The oldest that bears the types of valibot whole, what we build with, and the newest. */
const compilers = ['typescript-5.2', 'typescript', 'typescript-7'];

/** As a bundler, as Node and as it was before `exports` look for a package. */
const resolutions: { name: string; options: string[]; not?: string[] }[] = [
  { name: 'bundler', options: ['--module', 'esnext', '--moduleResolution', 'bundler'] },
  { name: 'nodenext', options: ['--module', 'nodenext', '--moduleResolution', 'nodenext'] },
  // TypeScript 7 no longer looks this way.
  { name: 'node', options: ['--module', 'esnext', '--moduleResolution', 'node'], not: ['typescript-7'] },
];

let host: HostProject;

beforeAll(() => {
  host = installHost('types');
});

describe.each(compilers)('with %s', (compiler) => {
  for (const { name, options, not = [] } of resolutions)
    if (!not.includes(compiler))
      seen(['builds'], `the types are found and whole, skipLibCheck off, by ${name}`, (context) => {
        madeWith(context, host, {
          'typescript-5.2': 'TypeScript',
          typescript: '',
          'typescript-7': '',
        });
        const bear = compiler === 'typescript' && name === 'node' ? ['--ignoreDeprecations', '6.0'] : [];
        host.node([`node_modules/${compiler}/bin/tsc`, '-p', '.', ...options, ...bear]);
      });
});
