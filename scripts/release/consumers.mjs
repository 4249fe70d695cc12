import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { drivePage } from './drive-page.mjs';
import { run } from './run.mjs';
import { serve } from './serve.mjs';

/** The apps that the tarballs are put into. Types of React belong to its version. */
export const consumers = [
  { id: 'Vite, React 19', fixture: 'vite', react: '19.3.1', types: '19.3.0' },
  { id: 'Vite, React 18', fixture: 'vite', react: '18.3.1', types: '^18.3.0' },
  { id: 'Next 16, App Router', fixture: 'next', react: '19.3.1', types: '19.3.0', slow: true },
];

/**
 * Installs the tarballs into a copy of a fixture outside of the repository, builds it, and drives it. `check` is called for
 * each thing that is tried. Gives back the seconds from `npm install` to an article that is drawn.
 */
export async function tryConsumer(consumer, { root, folder, packed, browser, check }) {
  const started = performance.now();
  let drawnAfter;
  cpSync(join(root, 'tests', 'consumers', consumer.fixture), folder, { recursive: true });
  writeManifest(folder, consumer, packed);
  const installed = await check(`${consumer.id}: the tarballs install`, () =>
    run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'], { cwd: folder }),
  );
  if (!installed) return undefined;
  if (consumer.fixture === 'vite')
    await check(`${consumer.id}: the types fit, libraries checked too`, () =>
      run('npm', ['run', 'types'], { cwd: folder }),
    );
  const built = await check(`${consumer.id}: the app builds`, () =>
    run('npm', ['run', 'build'], { cwd: folder, env: { NEXT_TELEMETRY_DISABLED: '1' } }),
  );
  if (!built) return undefined;
  const server = await serve(folder);
  try {
    for (const javaScriptEnabled of [true, false]) {
      const way = `${consumer.id}, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`;
      const page = await browser.newPage({ javaScriptEnabled });
      await drivePage(page, `${server.origin}/articles/ferry`, way, check, () => (drawnAfter ??= performance.now()));
      await page.close();
    }
  } finally {
    server.stop();
  }
  return drawnAfter && (drawnAfter - started) / 1000;
}

function writeManifest(folder, { react, types }, packed) {
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const ours = Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`]));
  manifest.dependencies = { ...manifest.dependencies, ...ours, react, 'react-dom': react };
  manifest.devDependencies = { ...manifest.devDependencies, '@types/react': types, '@types/react-dom': types };
  // A tarball asks for its siblings by version, and that version is not published yet.
  manifest.overrides = Object.fromEntries(Object.keys(ours).map((name) => [name, `$${name}`]));
  writeFileSync(file, JSON.stringify(manifest, null, 2));
}
