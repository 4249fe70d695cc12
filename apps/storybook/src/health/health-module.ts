import type { Plugin } from 'vite';
import type { HealthNow } from './health.js';
import { readHealth, sourceFiles, sourcesNow } from './health-file.js';

const ID = 'virtual:story-health';

/** The results of the last runs as a module, `virtual:story-health`; read anew when a source changes. */
export const healthModule = (): Plugin => ({
  name: 'story-health',
  resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
  load(id) {
    if (id !== `\0${ID}`) return undefined;
    const files = sourceFiles();
    // A run of tests has no use for the results of the last, and is not to start again when it writes its own.
    const now: HealthNow = process.env['VITEST']
      ? { health: undefined, sources: '' }
      : { health: readHealth(), sources: sourcesNow(files) };
    if (!process.env['VITEST']) for (const file of files) this.addWatchFile(file);
    return `export default ${JSON.stringify(now)}`;
  },
});
