import { existsSync } from 'node:fs';
import { type Browser, chromium, firefox } from 'playwright';
import { chromiumArgs, chromiumPath } from './chromium.mjs';

/** Which browser the tests of whole pages are run in: Chromium, or Firefox where `BROWSER=firefox` asks for it. */
export const browserName = process.env['BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

const places: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:/Program Files/Mozilla Firefox/firefox.exe'],
};

/** A Firefox of the system: npm brings none, and Playwright drives the one people have. */
function firefoxPath(): string {
  const named = process.env['FIREFOX_PATH'];
  if (named !== undefined && !existsSync(named))
    throw new Error(`FIREFOX_PATH names a file that is not there: ${named}`);
  const found = named ?? places[process.platform]?.find((place) => existsSync(place));
  if (found === undefined)
    throw new Error(
      'These tests need Firefox and found none. Install it (on Debian: apt-get install firefox-esr), or set FIREFOX_PATH to the program.',
    );
  return found;
}

export async function launchBrowser(): Promise<Browser> {
  if (browserName === 'firefox')
    return firefox.launch({ channel: 'moz-firefox', executablePath: firefoxPath() });
  return chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
}
