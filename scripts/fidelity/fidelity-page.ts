import { blocks, everyBlock, inlines, type Article } from '@standfirst/core';
import { exampleArticle } from '@standfirst/formats/testing';
import { articleShape } from '../../packages/core/src/article/article.js';
import { doors } from '../../packages/formats/testing/every-format.js';
import { generatedArticles } from '../../packages/formats/src/testing/generated.js';
import { fateOfField, fateOfKind, journey, untold, type Journey } from './fate.js';
import { kindsAlone, withData } from './kinds-alone.js';
import { table } from './table.js';

/** How an article is stored or came to be here is no part of what it says. */
const SILENT = ['type', 'schemaVersion', 'id', 'body', 'provenance'];

/** The text of FIDELITY.md: what each format carries, found by writing and reading. */
export function fidelityPage(): string {
  const articles = [...generatedArticles(), exampleArticle];
  const formats = doors.flatMap(({ format }) => (format?.write ? [format] : []));
  const shorter = articles.map(withoutGates);
  const whole = formats.map((format) => shorter.map((article) => journey(format, article)));
  const alone = [...kindsAlone(articles)];
  const kinds = formats.map(
    (format) => new Map(alone.map(([kind, list]) => [kind, list.map((article) => journey(format, article))])),
  );
  const fields = Object.keys(articleShape.entries).filter((field) => !SILENT.includes(field));
  const rowsOf = (names: readonly string[]) =>
    names.map((kind) => [`\`${kind}\``, ...kinds.map((journeys) => fateOfKind(kind, journeys.get(kind) ?? []))]);
  const head = (first: string) => [first, ...formats.map(({ name, read }) => (read ? name : `${name} ¹`))];
  return `# What each format carries

What is left of an article when a format has written it and, where it can, read it again: a row for each kind of block, each mark of
the text and each field of the article, a column for each format.

Measured by \`npm run fidelity\` over ${articles.length} articles: ${articles.length - 1} made from the schema of the model, always the same, and one with every
kind. Nothing here is declared. To measure again, run it in a clone of the repository: it writes this page, and a test fails where the
page is not what the formats do.

- **whole**: what is read is what was written. **carried**, of a format that is only written: its writer names no loss.
- **loss told**: some articles lose a part of it, and the writer's \`losses\` say what and where.
- **not carried**: all that have it lose what sets it apart, and the writer's \`losses\` say so. The words of a kind stand, but for
  those that a format is not to show; of a field a part may stand, which the loss names.
- **guessed**: it was read by signs, and the receipt says so in \`guessed\`.
- **differs**: what is read is not what was written, though the writer names no loss.

¹ Only written.

## Blocks

Each alone in an article, with plain words inside.

${table(head('block'), rowsOf(Object.keys(blocks)))}

## Inlines

Each alone in a paragraph, with plain words inside and around.

${table(head('inline'), rowsOf(Object.keys(inlines)))}

## Fields of the article

The whole article, but for what holds a gate, where feeds end. \`data\` is what publishers note on a block or inline.

${table(head('field'), [
  ...fields.map((field) => [`\`${field}\``, ...whole.map((journeys) => fateOfField(field, journeys))]),
  ['`data`', ...formats.map((format) => fateOfKind('data', [journey(format, withData(exampleArticle))]))],
])}

## Parts of kinds

Which fields of the kinds above are told as lost, what of them was guessed and came back otherwise, and what differs untold. A name
alone is the kind itself, \`+\` says that there is more of it than before. Formats without a line lose nothing of a kind that they carry.

${formats.flatMap(({ name }, index) => linesOf(name, kinds[index] ?? new Map<string, Journey[]>())).join('\n')}
`;
}

/** What is lost of parts of kinds that the format carries, and what differs. */
function linesOf(name: string, kinds: ReadonlyMap<string, readonly Journey[]>): string[] {
  const carried = [...kinds].flatMap(([kind, journeys]) =>
    journeys.filter(({ told }) => !told.includes(kind)).map((one) => ({ ...one, untold: untold(one, kind) })),
  );
  const parts = {
    'told as lost': carried.flatMap(({ told }) => told.filter((what) => what.includes('.'))),
    guessed: carried.flatMap((one) => (one.worst === 'guessed' ? one.untold : [])),
    'differs untold': carried.flatMap((one) => (one.worst === 'differs' ? one.untold : [])),
  };
  return Object.entries(parts).flatMap(([fate, names]) => {
    const listed = [...new Set(names)].sort().map((part) => `\`${part}\``);
    return listed.length > 0 ? [`- **${name}**, ${fate}: ${listed.join(', ')}.`] : [];
  });
}

const withoutGates = (article: Article): Article => ({
  ...article,
  body: article.body.filter((block) => ![...everyBlock([block])].some(({ type }) => type === 'gate')),
});
