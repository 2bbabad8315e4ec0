import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inject } from 'vitest';

const repository = resolve(import.meta.dirname, '../..');

interface Manifest {
  version: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}
interface Lock {
  packages: Record<string, Manifest | undefined>;
}
const readJson = (...path: string[]): unknown => JSON.parse(readFileSync(join(...path), 'utf8'));

/** A host as it stands installed, in a folder outside the repository. */
export interface HostProject {
  folder: string;
  /** Runs Node there with these arguments, and gives back what it said. Throws, with what it said, where it fails. */
  node: (args: readonly string[], env?: Record<string, string>) => string;
  /** Runs a script of its package.json, as `node` does. */
  script: (name: string, env?: Record<string, string>) => string;
  /** Starts a server with Node and these arguments; `PORT` is in its environment. Comes back when it answers. */
  serve: (args: readonly string[], env?: Record<string, string>) => Promise<HostServer>;
  /** The version of a package as installed there. */
  version: (name: string) => string;
}

export interface HostServer {
  /** Without a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

/** What a host would be told by npm of a library that has changed what it needs. */
function checkLock(name: string, locked: Manifest | undefined): void {
  const ours = readJson(repository, 'package.json') as Manifest;
  for (const kind of ['dependencies', 'peerDependencies'] as const)
    if (JSON.stringify(locked?.[kind] ?? {}) !== JSON.stringify(ours[kind] ?? {}))
      throw new Error(
        `${name} has locked other ${kind}. Run: node tests/consumers/run.mjs --lock ${name} (npm run build first)`,
      );
}

/** Says what a program said where it failed. */
function said(run: () => string): string {
  try {
    return run();
  } catch (fault) {
    const { stdout = '', stderr = '' } = fault as { stdout?: string; stderr?: string };
    throw new Error(`${stdout}\n${stderr}`.slice(-6000), { cause: fault });
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => {
    probe.listen(0, '127.0.0.1', listening);
  });
  const address = probe.address();
  await new Promise((closed) => {
    probe.close(closed);
  });
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}

/**
 * Installs a host with `npm ci`, the packed library among its packages. What is installed is kept in the folder for
 * temporary files under a hash of what it was made from, so that a second run takes only the new library and the sources.
 */
export function installHost(name: string): HostProject {
  const home = resolve(import.meta.dirname, name);
  const tarball = inject('tarball');
  const files = ['package.json', 'package-lock.json'].map((file) => readFileSync(join(home, file)));
  checkLock(name, (readJson(home, 'package-lock.json') as Lock).packages['node_modules/mapwell']);
  const hash = createHash('sha256').update(repository).update(process.version);
  for (const file of files) hash.update(file);
  const folder = join(tmpdir(), 'mapwell-hosts', `${name}-${hash.digest('hex').slice(0, 16)}`);
  mkdirSync(folder, { recursive: true });

  for (const entry of readdirSync(folder))
    if (entry !== 'node_modules' && entry !== 'installed.txt')
      rmSync(join(folder, entry), { recursive: true });
  cpSync(home, folder, { recursive: true, filter: (from) => !from.endsWith('node_modules') });
  cpSync(tarball.file, join(folder, 'mapwell.tgz'));

  const stamp = join(folder, 'installed.txt');
  const before = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (before === '') {
    said(() =>
      execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
        cwd: folder,
        encoding: 'utf8',
        stdio: 'pipe',
        shell: process.platform === 'win32',
      }),
    );
  } else if (before !== tarball.hash) {
    rmSync(stamp);
    const library = join(folder, 'node_modules/mapwell');
    // npm may have put packages of the library's own into it.
    for (const entry of readdirSync(library))
      if (entry !== 'node_modules') rmSync(join(library, entry), { recursive: true });
    execFileSync('tar', ['-xzf', join(folder, 'mapwell.tgz'), '-C', library, '--strip-components=1']);
  }
  writeFileSync(stamp, tarball.hash);

  // The runner's own settings would reach the host's tools.
  const ofRunner = /^(NODE_ENV|NODE_OPTIONS|VITE.*)$/;
  const environment = (more: Record<string, string>): NodeJS.ProcessEnv => ({
    ...Object.fromEntries(Object.entries(process.env).filter(([key]) => !ofRunner.test(key))),
    NEXT_TELEMETRY_DISABLED: '1',
    CI: '1',
    ...more,
  });
  const node: HostProject['node'] = (args, env = {}) =>
    said(() =>
      execFileSync(process.execPath, args, {
        cwd: folder,
        encoding: 'utf8',
        stdio: 'pipe',
        env: environment(env),
      }),
    );

  return {
    folder,
    node,
    script: (script, env = {}) =>
      said(() =>
        execFileSync('npm', ['run', '--silent', script], {
          cwd: folder,
          encoding: 'utf8',
          stdio: 'pipe',
          env: environment(env),
          shell: process.platform === 'win32',
        }),
      ),
    version: (of) => (readJson(folder, 'node_modules', of, 'package.json') as Manifest).version,
    async serve(args, env = {}) {
      const port = await freePort();
      const url = `http://127.0.0.1:${port}`;
      const child = spawn(process.execPath, args, {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: environment({ PORT: String(port), ...env }),
        // A server may start others: as a group they can be ended together.
        detached: process.platform !== 'win32',
      });
      const stop = () => {
        if (child.exitCode !== null || child.pid === undefined) return;
        if (process.platform === 'win32') child.kill('SIGKILL');
        else process.kill(-child.pid, 'SIGKILL');
      };
      let heard = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (part: Buffer) => {
          heard = `${heard}${part.toString('utf8')}`.slice(-6000);
        });
      const end = new Promise<void>((ended) => {
        child.once('exit', () => {
          ended();
        });
      });
      const until = Date.now() + 60_000;
      for (;;) {
        if (child.exitCode !== null) throw new Error(`The server of ${name} has stopped: ${heard}`);
        const answered = await fetch(url, { redirect: 'manual' }).then(
          () => true,
          () => false,
        );
        if (answered) break;
        if (Date.now() > until) {
          stop();
          throw new Error(`The server of ${name} does not answer: ${heard}`);
        }
        await new Promise((rest) => setTimeout(rest, 100));
      }
      return {
        url,
        close: async () => {
          stop();
          await end;
        },
      };
    },
  };
}
