import { readFileSync } from 'node:fs';
import { table } from './table.js';

/** What `bench/conformance/run.mjs` found, with the versions of the day; ours have none, they are those of this repository. */
interface PeersResults {
  readonly date: string;
  readonly rows: readonly PeerRow[];
}

interface PeerRow {
  readonly versions: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly results: Readonly<Record<string, CheckResult>>;
}

interface CheckResult {
  readonly held: number;
  readonly failed: number;
  readonly example?: string;
}

const file = new URL('../../bench/conformance/results.json', import.meta.url);

/** What was measured beside ours when `npm run conformance:peers` was run last. */
export const peersResults = (): PeersResults => JSON.parse(readFileSync(file, 'utf8')) as PeersResults; // written by bench/conformance/run.mjs

const ROUTES: readonly (readonly [title: string, from: readonly string[], to: string])[] = [
  ['A page, to the HTML of its story', ['page'], 'html'],
  ['HTML to Markdown', ['html'], 'markdown'],
  ['HTML to Portable Text', ['html'], 'portable-text'],
  ['HTML to plain text', ['html'], 'text'],
  ['Portable Text to HTML', ['portable-text'], 'html'],
  ['Portable Text to Markdown', ['portable-text'], 'markdown'],
  ['Markdown to HTML', ['markdown'], 'html'],
  ['Markdown to Portable Text', ['markdown'], 'portable-text'],
  ['HTML to an entry of RSS', ['html'], 'rss'],
  ['An entry of RSS to HTML', ['rss'], 'html'],
  ['Blocks of WordPress to HTML', ['wordpress', 'wordpress-blocks'], 'html'],
];

/** The section of CONFORMANCE.md about converters of others. */
export function peersSection(): string {
  const { date, rows } = peersResults();
  const tables = ROUTES.map(([title, from, to]) => {
    const found = rows.filter((row) => from.includes(row.from) && row.to === to);
    const checks = ['1', '2', '3', '4', '5', '6'].filter((check) => found.some((row) => heldBy(row, check) > 0));
    const lines = found.map((row) => [nameOf(row), ...checks.map((check) => cell(row.results[check]))]);
    return `### ${title}\n\n${table(['converter', ...checks], lines)}\n\n${failures(found)}`;
  });
  return `## Beside converters of others

Measured on ${date} by \`npm run conformance:peers\`, all in one run and by the same code, ours among them. The stories are those of the
same articles, flat, with the name of who speaks under each quotation that stands by itself, as HTML the way the
editor of WordPress saves it (with \`<q>\` inside a line), Portable Text, CommonMark, a feed and blocks of WordPress, none of which a converter
here has written; the pages are the four invented ones of our
own reader, and hold us to what we know already. Each converter is called as its README begins, and given a component for pull quotes
where it asks for one; rules of one's own can make more of many. What comes out is looked into as it will be shown, Markdown after a
parser of CommonMark. The number is how many articles, or pages, have what the check is about.

- What stands in a quotation of its own, in \`<q>\`, or between quotation marks is quoted, whatever else is done with it; under quoted words
  \`<cite>\`, \`<footer>\` and a line with a dash in front say whose they are.
- A pull quote counts once where it stands in an \`<aside>\` or a \`<figure>\`, in a node named so, or nowhere.
- What nobody knows is a custom element with words in it, an object or annotation of Portable Text, or a block of a plugin. Its words must stand,
  its data must not be shown, and where they are left out the converter must say so: a warning counts.
- A column is missing where the form that goes in has no sign for it: CommonMark knows no pull quotes, and only pages have furniture.

${tables.join('\n\n')}
`;
}

const heldBy = (row: PeerRow, check: string) => row.results[check]?.held ?? 0;

const nameOf = ({ versions }: PeerRow) => (versions.length === 0 ? '**@standfirst/formats**' : versions.join(', '));

const cell = ({ held, failed }: CheckResult = { held: 0, failed: 0 }) =>
  held === 0 ? 'not applicable' : failed === 0 ? `passed (${held})` : `failed ${failed} of ${held}`;

/** One example for each cell that failed. */
const failures = (rows: readonly PeerRow[]) =>
  rows
    .flatMap((row) =>
      Object.entries(row.results).flatMap(([check, { example }]) =>
        example === undefined ? [] : [`- ${nameOf(row).split(' ')[0]}, ${check}: ${quoted(example)}`],
      ),
    )
    .join('\n');

const quoted = (example: string) => `\`\` ${example.replaceAll('`', '´').trim()} \`\``;
