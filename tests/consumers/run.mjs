// Runs the hosts: small projects of their own, each built from the packed tarball and opened in a real browser.
//   node tests/consumers/run.mjs [host …]         uses them, and holds the README's table to what was seen
//   node tests/consumers/run.mjs --write [host …] writes the table
//   node tests/consumers/run.mjs --lock host …    makes a host's package-lock.json anew
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const shell = process.platform === 'win32';

/** The tarball is another after each build: its hash would be wrong by the next one. */
function lock(name) {
  const home = join(repository, 'tests/consumers', name);
  const folder = mkdtempSync(join(tmpdir(), 'mapwell-lock-'));
  try {
    for (const file of ['package.json', 'package-lock.json'])
      if (existsSync(join(home, file))) cpSync(join(home, file), join(folder, file));
    execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
      cwd: repository,
      stdio: 'ignore',
      shell,
    });
    const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
    cpSync(join(folder, `mapwell-${version}.tgz`), join(folder, 'mapwell.tgz'));
    const how = ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'];
    execFileSync('npm', [...how, '--omit-lockfile-registry-resolved'], {
      cwd: folder,
      stdio: 'inherit',
      shell,
    });
    const locked = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
    delete locked.packages['node_modules/mapwell'].integrity;
    writeFileSync(join(home, 'package-lock.json'), `${JSON.stringify(locked, null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (options.includes('--lock')) {
  for (const name of names) lock(name);
} else {
  const vitest = join(repository, 'node_modules/vitest/vitest.mjs');
  const reporters = ['default', './tests/consumers/hosts-reporter.ts'].map((one) => `--reporter=${one}`);
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--project=hosts', ...reporters, ...names], {
    cwd: repository,
    stdio: 'inherit',
    env: { ...process.env, HOSTS_WRITE: options.includes('--write') ? '1' : '' },
  });
  process.exitCode = status ?? 1;
}
