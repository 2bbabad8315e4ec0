import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packLibrary } from '../support/host';

declare module 'vitest' {
  export interface ProvidedContext {
    /** What npm would publish, and its hash. */
    tarball: { file: string; hash: string };
  }
}

/** One tarball for all hosts, of what the last build left in dist. */
export default function packOnce(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'mapwell-pack-'));
  const file = packLibrary(folder);
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
  project.provide('tarball', { file, hash });
  return () => {
    rmSync(folder, { recursive: true });
  };
}
