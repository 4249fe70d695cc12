import { expect, test } from 'vitest';
import type { ReadResult } from '../format.js';
import { read } from './read.js';

const inputs = import.meta.glob<string>('./cases/*/input.*', { query: '?raw', import: 'default', eager: true });

for (const [path, source] of Object.entries(inputs)) {
  const name = path.split('/')[2] ?? path;
  test(`reads ${name.replaceAll('-', ' ')}`, async () => {
    await expect(linesOf(read(source)).join('\n')).toMatchFileSnapshot(`./cases/${name}/expected.txt`);
  });
}

/** A line for each thing that a person would look at. */
function linesOf({ article, comments, receipt }: ReadResult): string[] {
  const { body, media = {}, quotes = {}, works = {}, notes = {}, agents = {}, provenance, ...head } = article;
  expect(provenance?.importer).toBe('formats/wordpress');
  const rows = { agents, media, quotes, works };
  return [
    ...Object.entries(head).map(([field, value]) => `${field}: ${JSON.stringify(value)}`),
    ...body.map((block) => `  ${JSON.stringify(block)}`),
    ...Object.entries(rows).flatMap(([table, list]) =>
      Object.values(list).map((row) => `${table}: ${JSON.stringify(row)}`),
    ),
    ...Object.entries(notes).map(([id, words]) => `note ${id}: ${JSON.stringify(words)}`),
    ...comments.map((comment) => `comment: ${JSON.stringify(comment)}`),
    ...receipt.discarded.map((one) => `- ${JSON.stringify(one)}`),
    ...receipt.guessed.map((sentence) => `? ${sentence}`),
    ...receipt.warnings.map((sentence) => `! ${sentence}`),
    '',
  ];
}
