// The six checks of CONFORMANCE.md over what others make of the same stories, written to results.json. `npm run conformance:peers`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { fetchPeers } from '../fetch-peers.mjs';
import { measure } from './measure.mjs';
import { generatedArticles } from '../../packages/formats/dist/testing/generated.js';
import { pages } from './pages.mjs';

process.env.NODE_ENV = 'production';
const here = fileURLToPath(new URL('.', import.meta.url));
fetchPeers();

const locked = JSON.parse(readFileSync(`${here}../package-lock.json`, 'utf8')).packages;
const rows = [];
for (const file of readdirSync(`${here}peers`)
  .filter((name) => name.endsWith('.mjs'))
  .sort()) {
  const { packages, conversions } = await import(`./peers/${file}`);
  const versions = packages.map((name) => `${name} ${locked[`node_modules/${name}`].version}`);
  for (const { from, to, convert } of conversions) {
    const results = await measure({ from, to, convert }, { articles: generatedArticles(), pages });
    rows.push({ versions, from, to, results });
    const figures = Object.entries(results).map(([number, { held, failed }]) => `${number}: ${failed}/${held}`);
    console.log(`${versions[0] ?? 'ours'}, ${from} → ${to}: ${figures.join(' ')}`);
  }
}
const results = { date: new Date().toISOString().slice(0, 10), rows };
writeFileSync(`${here}results.json`, await format(JSON.stringify(results), { parser: 'json', printWidth: 120 }));
