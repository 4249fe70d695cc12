import { quotesOf, safeParseArticle, type Article } from '@standfirst/core';
import { format as text } from '@standfirst/formats/text';
import { expect, test } from 'vitest';
import { withCorrections, type Correction } from './correction.js';
import { readSource } from './read-source.js';

const page = `The ferry is back

“We never saw it coming,” said Ada Lund, the harbour master. “The boats are fine,” she added.

“The study is sound,” said a report from the Holm Institute. Tom Reed, a fisherman, said that he had doubts.`;

function articleOf(source: string): Article {
  const read = readSource(source, { formats: new Map([[text.name, text]]) });
  if ('problem' in read) throw new Error(read.problem);
  return read.article;
}
const article = articleOf(page);
const speakers = (of: Article) => quotesOf(of).map(({ speakerName }) => speakerName);
const [coming, fine, sound] = quotesOf(article).map(({ quote }) => quote.id) as [string, string, string];
const corrected = (...list: [string, Correction][]) => withCorrections(article, new Map(list));

test('finds what the corrections below are made to', () => {
  expect(speakers(article)).toEqual(['Ada Lund', 'Ada Lund', 'Holm Institute', 'Tom Reed']);
  expect(article.quotes?.[fine]).toMatchObject({ continues: coming });
});

test('a speaker of the article is the one that it has, and the attribution is the editor’s', () => {
  const after = corrected([fine, { name: 'tom reed', kind: 'group' }]);
  expect(speakers(after)).toEqual(['Ada Lund', 'Tom Reed', 'Holm Institute', 'Tom Reed']);
  expect(after.quotes?.[fine]?.origin).toEqual({ by: 'editor' });
  expect(after.quotes?.[fine]).not.toHaveProperty('continues');
  expect(Object.keys(after.agents ?? {})).toEqual(Object.keys(article.agents ?? {}));
  expect(safeParseArticle(after)).toMatchObject({ ok: true });
});

test('a new name is a new agent of the kind that was given', () => {
  const after = corrected([coming, { name: 'a senior official', kind: 'unnamed' }]);
  expect(quotesOf(after)[0]?.speaker).toMatchObject({ kind: 'unnamed', label: 'a senior official' });
  expect(safeParseArticle(after)).toMatchObject({ ok: true });
});

test('who goes on from a corrected quotation has its speaker, unless corrected too', () => {
  expect(speakers(corrected([coming, { name: 'Tom Reed', kind: 'person' }])).slice(0, 2)).toEqual([
    'Tom Reed',
    'Tom Reed',
  ]);
  const both = corrected([coming, { name: 'Tom Reed', kind: 'person' }], [fine, { name: 'Ada Lund', kind: 'person' }]);
  expect(speakers(both).slice(0, 2)).toEqual(['Tom Reed', 'Ada Lund']);
});

test('words of somebody else are no longer said to come from the report of the first', () => {
  expect(article.quotes?.[sound]).toHaveProperty('source');
  expect(corrected([sound, { name: 'Tom Reed', kind: 'person' }]).quotes?.[sound]).not.toHaveProperty('source');
  const confirmed = corrected([sound, { name: 'Holm Institute', kind: 'person' }]).quotes?.[sound];
  expect(confirmed).toMatchObject({ source: article.quotes?.[sound]?.source, origin: { by: 'editor' } });
});

test('a correction of a quotation that the page does not have changes nothing', () => {
  expect(corrected(['toString', { name: 'X', kind: 'person' }], ['gone', { name: 'X', kind: 'person' }])).toEqual(
    article,
  );
});
