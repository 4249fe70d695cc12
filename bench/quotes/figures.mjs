// The figures of packages/quotes/README.md, on the labelled texts, written between its markers. `--check` writes nothing and
// fails where the README says something else.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { countsOf, f1, interval, share } from './scores.mjs';
import { fetchPeers } from '../fetch-peers.mjs';
import { labelledTexts } from './texts.mjs';

const texts = labelledTexts();
if (texts.length === 0) {
  console.log(
    'The labelled texts are not at hand: their licences keep them out of the repository. The figures stay as they are.',
  );
  process.exit(0);
}

fetchPeers();
const { ours, peers } = await import('./systems.mjs');
const sets = [...new Set(texts.map(({ set }) => set))];
const isSure = ({ certainty, type }) => certainty === 'explicit' && type !== 'indirect';

/** The counts of a system, text by text. */
async function measured({ read }, keep = () => true) {
  const all = [];
  for (const text of texts)
    all.push({ set: text.set, ...(await countsOf(text, read(text.text, text.lang).filter(keep))) });
  return all;
}

const own = await measured(ours);
const sure = await measured(ours, isSure);
const theirs = [];
for (const peer of peers) theirs.push({ ...peer, all: await measured(peer) });

const number = (value) => (Number.isNaN(value) ? '–' : value.toFixed(1));
const withInterval = (all, figure) => {
  const value = figure(all);
  if (Number.isNaN(value)) return '–';
  const [low, high] = interval(all, figure);
  return `${number(value)} (${number(low)}–${number(high)})`;
};
const of = (all, set) => (set === undefined ? all : all.filter((counts) => counts.set === set));
const table = (head, rows) =>
  [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const FIGURES = [
  ['inside marks', (all) => f1(all, 'marked.overlap')],
  ['joint', (all) => f1(all, 'marked.joint')],
  ['all reported words', (all) => f1(all, 'content.overlap')],
  ['joint', (all) => f1(all, 'content.joint')],
  ['entity', (all) => share(all, 'marked.entity')],
];

const rows = [...sets, undefined].map((set) => [
  set === undefined ? `all ${texts.length} texts` : set,
  ...FIGURES.map(([, figure]) => withInterval(of(own, set), figure)),
]);

/** How many of the labelled speakers of words inside marks the explicit ones are. */
const coverage = share(
  own.map((counts, index) => ({ sure: [sure[index]['marked.speaker'][1], counts['marked.joint'][2]] })),
  'sure',
);
const peerRows = [{ name: ours.name, all: own }, ...theirs].map(({ name, namesNobody, all }) => [
  name,
  ...sets.map((set) => {
    const some = of(all, set);
    return `${number(f1(some, 'marked.overlap'))} / ${namesNobody ? '–' : number(f1(some, 'marked.joint'))}`;
  }),
  withInterval(all, (some) => f1(some, 'marked.overlap')),
  namesNobody ? '–' : withInterval(all, (some) => f1(some, 'marked.joint')),
]);

const text = `
Percent; F1 for spans (overlap of at least half); joint: span found and speaker right; entity: who that is, after resolution. In
brackets the middle 95 % over 2,000 draws of the texts; where every text is read whole, draws cannot show what others would bring.

${table(['texts', ...FIGURES.map(([name]) => name)], rows)}

Of the ${sure.reduce((sum, counts) => sum + counts['marked.speaker'][1], 0)} speakers that are called explicit on pieces inside marks
${withInterval(sure, (all) => share(all, 'marked.speaker'))} % are right;
${number(coverage)} % of the labelled speakers are among them.

Peers in the same run, inside marks / joint:

${table(['', ...sets, 'all: inside marks', 'all: joint'], peerRows)}
`;

const readme = new URL('../../packages/quotes/README.md', import.meta.url);
const before = readFileSync(readme, 'utf8');
const [head, rest] = before.split('<!-- figures -->');
const [, tail] = rest.split('<!-- /figures -->');
const after = await format(`${head}<!-- figures -->\n${text}\n<!-- /figures -->${tail}`, {
  ...(await resolveConfig(fileURLToPath(readme))),
  parser: 'markdown',
});
console.log(text);
if (process.argv.includes('--check') && after !== before) {
  console.error(
    'The figures in packages/quotes/README.md are not those of the code. A reader would be told wrong ones. Run npm run quotes:figures.',
  );
  process.exit(1);
}
if (!process.argv.includes('--check')) writeFileSync(readme, after);
