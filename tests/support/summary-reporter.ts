import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Closes a run with one plain line, `tests: N passed, N failed, N skipped`. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    let passed = 0;
    let failed = errors.length;
    let skipped = 0;
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        else if (state === 'failed') failed += 1;
        else skipped += 1;
      }
      // A file that does not load, or a preparation that breaks, leaves its tests uncounted or skipped. It has failed.
      for (const whole of [module, ...module.children.allSuites()]) {
        if (whole.errors().length > 0) failed += 1;
      }
    }
    process.stdout.write(`\ntests: ${passed} passed, ${failed} failed, ${skipped} skipped\n`);
  }
}
