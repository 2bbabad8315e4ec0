import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export type ReactVersion = '17' | '18' | '19';

export interface Host {
  /** A folder outside the repository, with a node_modules of its own. */
  folder: string;
  remove: () => void;
}

interface Manifest {
  dependencies?: Record<string, string>;
}

const repository = resolve(import.meta.dirname, '../..');
const homeOf: Record<ReactVersion, string> = {
  '17': join(repository, 'tests/react17'),
  '18': join(repository, 'tests/react18'),
  '19': repository,
};

const temporaryFolder = () => realpathSync(mkdtempSync(join(tmpdir(), 'mapwell-')));

/** The tarball npm would publish of what the last build left in dist. */
export function packLibrary(into: string): string {
  if (!existsSync(join(repository, 'dist')))
    throw new Error('There is nothing to pack. Run first: npm run build');
  // prepack would build again, under the feet of the other tests.
  const said = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', into], {
    cwd: repository,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [packed] = JSON.parse(said) as { filename: string }[];
  if (packed === undefined) throw new Error('npm packed nothing');
  return join(into, packed.filename);
}

/** Where Node would find a package from `from`: in the node_modules of each folder upwards. */
function findPackage(name: string, from: string): string {
  for (let at = from; ; at = dirname(at)) {
    const place = join(at, 'node_modules', name);
    if (existsSync(join(place, 'package.json'))) return realpathSync(place);
    if (dirname(at) === at) throw new Error(`${name} is not installed beside ${from}`);
  }
}

/** Copies packages with all they depend on, as an install would lay them flat. */
function install(names: string[], from: string, into: string): void {
  for (const name of names) {
    const target = join(into, 'node_modules', name);
    if (existsSync(target)) continue;
    const source = findPackage(name, from);
    cpSync(source, target, { recursive: true });
    const { dependencies = {} } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as Manifest;
    install(
      Object.keys(dependencies).filter((dependency) => !existsSync(join(source, 'node_modules', dependency))),
      source,
      into,
    );
  }
}

/**
 * A project that has installed the packed library, with React of that version beside it or, without one, with the
 * library alone. Everything is copied, so nothing outside can be found by accident, and no network is needed.
 */
export function createHost(react?: ReactVersion): Host {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'node_modules'));
  const tarball = packLibrary(folder);
  execFileSync('tar', ['-xzf', tarball], { cwd: folder });
  rmSync(tarball);
  renameSync(join(folder, 'package'), join(folder, 'node_modules/mapwell'));
  if (react !== undefined) install(['react', 'react-dom'], homeOf[react], folder);
  const manifest = readFileSync(join(repository, 'package.json'), 'utf8');
  install(Object.keys((JSON.parse(manifest) as Manifest).dependencies ?? {}), repository, folder);
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
