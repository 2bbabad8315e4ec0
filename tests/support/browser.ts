import { existsSync } from 'node:fs';
import { type Browser, firefox } from 'playwright';
import { launchChromium } from './page';

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

export interface LaunchOptions {
  /**
   * Firefox keeps frames of other sites in the process of the page around them. Its driver gives keys and clicks to the process
   * of the page at the top and to no other, so that none comes into such a frame; a person's come there. The test of frames
   * shows this on a plain field.
   */
  oneProcess?: boolean;
}

export async function launchBrowser({ oneProcess = false }: LaunchOptions = {}): Promise<Browser> {
  if (browserName !== 'firefox') return launchChromium();
  try {
    return await firefox.launch({
      channel: 'moz-firefox',
      executablePath: firefoxPath(),
      firefoxUserPrefs: oneProcess ? { 'fission.webContentIsolationStrategy': 0 } : {},
    });
  } catch (cause) {
    if (!String(cause).includes('unknown command')) throw cause;
    throw new Error(
      `This Firefox is too old for the driver, which was seen to work with 153: ${firefoxPath()}`,
      {
        cause,
      },
    );
  }
}
