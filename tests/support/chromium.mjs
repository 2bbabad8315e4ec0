// Where the tests find a Chromium. First hit wins: CHROMIUM_PATH, a browser of the system, the one Playwright
// downloaded, the one packed in @sparticuz/chromium. CHROMIUM_BUNDLED=1 goes straight to the last (Linux only).
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const places = {
  linux: () => [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: () => [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: () =>
    [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
};

const nothingFound = [
  'The tests need Chromium or Chrome and found none.',
  'Install one, or set CHROMIUM_PATH to the program, or run: npx playwright install chromium',
].join('\n');

async function packed() {
  if (process.platform !== 'linux') throw new Error(nothingFound);
  const cache = fileURLToPath(new URL('../../node_modules/.cache/chromium/', import.meta.url));
  if (existsSync(join(cache, 'chromium'))) return join(cache, 'chromium');
  mkdirSync(cache, { recursive: true });
  // The package unpacks into the system's folder for temporary files, where the next clean-up would take it away.
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = cache;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch (cause) {
    throw new Error(nothingFound, { cause });
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

export async function chromiumPath() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names a file that is not there: ${named}`);
    return named;
  }
  if (!process.env['CHROMIUM_BUNDLED']) {
    const found = places[process.platform]?.().find((place) => existsSync(place));
    if (found) return found;
    const { chromium } = await import('playwright');
    if (existsSync(chromium.executablePath())) return chromium.executablePath();
  }
  return packed();
}

export const chromiumArgs = [
  // Containers mostly run as root, where Chromium's sandbox does not start; the tests open only their own pages.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // The same letters and colours on every machine.
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];
