// Two faults npm writes into package-lock.json without a word. A native package whose build for some other platform
// is missing in the registry loses its entry, and `npm ci` then fails; and addresses of one person's registry stay in.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const faults = [];

/** Whether `name` is found from the package at `from`, as Node looks for it: in each folder upwards. */
function listed(from, name) {
  for (
    let at = from;
    at;
    at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : ''
  ) {
    if (packages[`${at}/node_modules/${name}`]) return true;
  }
  return Boolean(packages[`node_modules/${name}`]);
}

for (const [at, entry] of Object.entries(packages)) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (!listed(at, name)) faults.push(`${at} ${entry.version}: its optional ${name} is not listed`);
  }
  if (/^[a-z]+:\/\//.test(entry.resolved ?? '')) faults.push(`${at}: holds the address ${entry.resolved}`);
}

if (faults.length > 0) {
  process.stderr.write(`package-lock.json has ${faults.length} faults:\n${faults.join('\n')}\n`);
  process.exitCode = 1;
}
