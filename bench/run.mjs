// All measures, each in a process of its own, written to RESULTS.md. `node bench/run.mjs article html` runs some and only prints.
import { fork } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { fetchPeers } from './fetch-peers.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const wanted = process.argv.slice(2);
const measures =
  wanted.length > 0
    ? wanted
    : [
        'article',
        'html',
        'portable-text',
        'thread',
        'quotes',
        'archives',
        'comments-written',
        'comments-read',
        'comments-load',
        'comments-stores',
        'pages',
        'bytes',
      ];

if (!existsSync(`${here}../packages/ui/dist/index.js`)) {
  console.error(
    'The packages are not built. The bench measures what is published, so it needs them. Run `npm run build`, then `npm run bench` again.',
  );
  process.exit(1);
}
fetchPeers();

/** One measure in a process of its own, with React as in production. */
const measured = (name) =>
  new Promise((resolve, reject) => {
    let result;
    const child = fork(`${here}one.mjs`, [name], { env: { ...process.env, NODE_ENV: 'production' } });
    child.on('message', (message) => (result = message));
    child.on('exit', (code) =>
      result ? resolve(result) : reject(new Error(`The measure "${name}" ended with ${code}.`)),
    );
  });

const versionOf = (name) =>
  [`${here}node_modules/${name}`, `${here}../node_modules/${name}`]
    .filter((folder) => existsSync(folder))
    .map((folder) => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).version)[0];

const [before] = loadavg();
const sections = [];
for (const name of measures) {
  const { title, text } = await measured(name);
  console.log(`\n## ${title}\n\n${text}`);
  sections.push(`## ${title}\n\n${text}`);
}
const [after] = loadavg();

if (wanted.length === 0) {
  const versions = [
    'react',
    '@portabletext/react',
    '@portabletext/to-html',
    'compromise',
    'quote-parser',
    'esbuild',
  ].map((name) => `${name} ${versionOf(name)}`);
  const machine = `${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
  const text = `# Results

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}. How the figures come about stands in [README.md](README.md).

- Machine: ${machine}. Load while measuring: ${before.toFixed(1)} at the start, ${after.toFixed(1)} at the end.
- Versions: ${versions.join(', ')}.
- A figure with a bracket is the median over the rounds with its quartiles. Compare ratios, not runs per second: those are of this machine at this hour.

${sections.join('\n\n')}
`;
  writeFileSync(`${here}RESULTS.md`, await format(text, { parser: 'markdown', printWidth: 120 }));
  console.log('\nWritten to bench/RESULTS.md');
}
