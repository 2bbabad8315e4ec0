// Drives one page through Chromium's own protocol: its input is trusted, as a person's is, and its clock counts the work of
// the main thread alone.

const wide = { width: 1280, height: 900 };

/** A fresh page, in a process of its own, showing `variant`. Close it when done. */
export async function openPage(browser, address, variant) {
  const context = await browser.newContext({ viewport: wide });
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (fault) => faults.push(fault));
  await page.goto(`${address}/${variant}`);
  const protocol = await context.newCDPSession(page);
  // Thread time, not time on the wall: what other programs do meanwhile does not count.
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });

  /** Runs in the page, on `window.bench`. */
  const ask = async (expression) => {
    const { result, exceptionDetails } = await protocol.send('Runtime.evaluate', {
      expression: `bench.${expression}`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(`${variant}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    if (faults.length > 0) throw faults[0];
    return result.value;
  };

  const pointer = (type, { x, y }, held) =>
    protocol.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: type === 'mouseMoved' && !held ? 'none' : 'left',
      buttons: held ? 1 : 0,
      clickCount: type === 'mouseMoved' ? 0 : 1,
    });

  return {
    ask,
    settled: () => ask('settled()'),
    rested: () => ask('rested()'),

    /** Milliseconds of work so far: of all tasks but those that answered this program, and of scripts within them. */
    async clock() {
      const { metrics } = await protocol.send('Performance.getMetrics');
      const of = (name) => metrics.find((metric) => metric.name === name).value * 1000;
      return {
        busy: of('TaskDuration') - of('DevToolsCommandDuration'),
        script: of('ScriptDuration'),
        layout: of('LayoutDuration') + of('RecalcStyleDuration'),
      };
    },

    /** Bytes in use once all that is not used has gone. */
    async heap() {
      await protocol.send('HeapProfiler.enable');
      await protocol.send('HeapProfiler.collectGarbage');
      await protocol.send('HeapProfiler.collectGarbage');
      const { metrics } = await protocol.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'JSHeapUsedSize').value;
    },

    collectGarbage: async () => {
      await protocol.send('HeapProfiler.enable');
      await protocol.send('HeapProfiler.collectGarbage');
      await protocol.send('HeapProfiler.disable');
    },

    async type(letter) {
      const key = { key: letter, text: letter, unmodifiedText: letter };
      const windowsVirtualKeyCode = letter.toUpperCase().charCodeAt(0);
      await protocol.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, windowsVirtualKeyCode });
      await protocol.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter, windowsVirtualKeyCode });
    },

    /** A key that writes nothing: Home, ArrowRight. */
    async key(key) {
      const windowsVirtualKeyCode = {
        End: 35,
        Home: 36,
        ArrowLeft: 37,
        ArrowUp: 38,
        ArrowRight: 39,
        ArrowDown: 40,
      }[key];
      await protocol.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key,
        code: key,
        windowsVirtualKeyCode,
      });
      await protocol.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key, windowsVirtualKeyCode });
    },

    hover: (at, held = false) => pointer('mouseMoved', at, held),
    down: (at) => pointer('mousePressed', at, true),
    up: (at) => pointer('mouseReleased', at, false),

    async press(selector) {
      const at = await ask(`middleOf(${JSON.stringify(selector)})`);
      await pointer('mouseMoved', at, false);
      await pointer('mousePressed', at, true);
      await pointer('mouseReleased', at, false);
    },

    close: () => context.close(),
  };
}

/** The work between two readings of the clock. */
export function between(before, after) {
  return Object.fromEntries(Object.keys(after).map((name) => [name, after[name] - before[name]]));
}
