import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, chromiumPath } from './tests/support/chromium.mjs';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const executablePath = await chromiumPath();

const inBrowser = ['tests/**/*.browser.test.{ts,tsx}'];
const onPage = ['tests/**/*.page.test.ts'];
const ofPackage = ['tests/package/**/*.test.ts'];
const inTime = ['tests/**/*.time.test.ts'];
const inHosts = ['tests/consumers/*.host.test.ts'];

// Found before the run: a dependency met in the middle of it makes Vite reload the page under the tests.
const optimizeDeps = {
  include: [
    'react',
    'react-dom',
    'react-dom/client',
    'react-dom/server',
    '@dnd-kit/core',
    '@testing-library/dom',
    '@testing-library/react',
    '@testing-library/user-event',
    'axe-core',
    'fast-check',
    'perfect-freehand',
    'valibot',
  ],
};

// Vitest leaves one core idle, which is half of what CI has. What is held to milliseconds runs last and alone.
const workers = 2;

// A new object each time: Vitest writes into it, and two projects must not share one.
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { executablePath, args: chromiumArgs } }),
  instances: [{ browser: 'chromium' as const, viewport: { width: 1024, height: 768 } }],
});

export default defineConfig({
  // As tsup builds it. The marks of a development build would make React 19 warn of the classic form in every test file.
  oxc: { jsx: { runtime: 'classic', development: false } },
  test: {
    reporters: ['default', './tests/support/summary-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'model',
          environment: 'node',
          maxWorkers: workers,
          // A thousand random pictures take seconds, and on a busy machine more than the five a test is given unasked. What is
          // held to a time is so by a bound of its own, in the project at the end.
          testTimeout: 120_000,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', ...inBrowser, ...onPage, ...ofPackage, ...inTime, ...inHosts],
        },
      },
      {
        extends: true,
        cacheDir: 'node_modules/.cache/vite-react19',
        optimizeDeps,
        test: {
          name: 'browser',
          maxWorkers: workers,
          include: inBrowser,
          testTimeout: 60_000,
          setupFiles: ['tests/support/setup-browser.ts'],
          browser: browser(),
          sequence: { groupOrder: 1 },
        },
      },
      {
        // The same tests on React 18, which lives in a workspace of its own; every import is sent there.
        extends: true,
        cacheDir: 'node_modules/.cache/vite-react18',
        optimizeDeps,
        resolve: {
          alias: [
            { find: /^(react|react-dom)(\/.*)?$/, replacement: `${at('./tests/react18/node_modules/')}$1$2` },
            // Its ESM build, so that its own imports of react-dom are sent there too.
            {
              find: /^@testing-library\/react$/,
              replacement: at('./node_modules/@testing-library/react/dist/@testing-library/react.esm.js'),
            },
          ],
        },
        test: {
          name: 'react18',
          maxWorkers: workers,
          include: inBrowser,
          testTimeout: 60_000,
          setupFiles: ['tests/support/setup-browser.ts'],
          browser: browser(),
          sequence: { groupOrder: 1 },
        },
      },
      {
        // What `npm run build` left, as a host would get it.
        extends: true,
        test: {
          name: 'package',
          environment: 'node',
          include: ofPackage,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
      {
        // Whole pages: the built Storybook and built hosts, driven from outside.
        extends: true,
        test: {
          name: 'page',
          environment: 'node',
          include: onPage,
          globalSetup: ['tests/support/serve-storybook.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          maxWorkers: workers,
          sequence: { groupOrder: 3 },
        },
      },
      {
        // Projects of hosts, built from the tarball by their own tools: `npm run test:hosts`.
        extends: true,
        test: {
          name: 'hosts',
          environment: 'node',
          include: inHosts,
          globalSetup: ['tests/consumers/pack-once.ts'],
          testTimeout: 900_000,
          hookTimeout: 600_000,
          fileParallelism: false,
          sequence: { groupOrder: 4 },
        },
      },
      {
        // What is held to milliseconds, when everything else is done.
        extends: true,
        test: {
          name: 'time',
          environment: 'node',
          include: inTime,
          fileParallelism: false,
          sequence: { groupOrder: 5 },
        },
      },
    ],
  },
});
