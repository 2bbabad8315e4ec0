import { fileURLToPath } from 'node:url';

export default {
  // Otherwise Next looks for the root of a workspace in the folders above.
  turbopack: { root: fileURLToPath(new URL('.', import.meta.url)) },
};
