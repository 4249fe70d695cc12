import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ReadError } from '../read-error.js';
import { exampleArticle } from '../testing/index.js';
import { detect } from './detect.js';
import { read } from './read.js';
import { write } from './write.js';

const problemsOf = (source: string, strict = false): ReadError => {
  try {
    read(source, { strict });
  } catch (error) {
    if (error instanceof ReadError) return error;
  }
  throw new Error('The source was read, and should not have been.');
};

test('lists every problem with its path', () => {
  const { code, problems } = problemsOf(
    '{"type":"article","schemaVersion":1,"lang":"no tag","headline":"A","body":[{"type":"heading","level":9,"children":"x"}]}',
  );
  expect(code).toBe('invalid-article');
  expect(problems.map(({ path }) => path).sort()).toEqual(['body[0].level', 'lang']);
});

test('says where JSON breaks', () => {
  expect(problemsOf('{"type": "article",').code).toBe('not-json');
});

test('an article of the first version reads as it did on the day it was written', () => {
  const source = readFileSync(new URL('cases/version-1/input.json', import.meta.url), 'utf8');
  const { article, receipt } = read(source, { strict: true });
  expect(article).toEqual(JSON.parse(source));
  expect(receipt.warnings).toEqual([]);
});

test('of a later version it reads what it knows and warns, and refuses it under strict', () => {
  const later = write(exampleArticle)
    .output.replace('"schemaVersion": 1', '"schemaVersion": 2')
    .replace('"type": "divider"', '"type": "tide-chart"');
  const { article, receipt } = read(later);
  expect(article.schemaVersion).toBe(1);
  expect(article.body.some((block) => block.type === 'unknown' && block.originalType === 'tide-chart')).toBe(true);
  expect(receipt.warnings[0]).toContain('version 2');
  const { code, message } = problemsOf(later, true);
  expect(code).toBe('newer-version');
  expect(message.match(/[.](?=\s|$)/g)).toHaveLength(3);
});

test('a version that never was is a problem with its path', () => {
  const { problems } = problemsOf(write(exampleArticle).output.replace('"schemaVersion": 1', '"schemaVersion": 0'));
  expect(problems.map(({ path }) => path)).toEqual(['schemaVersion']);
});

test('keeps a kind that it does not know, and refuses it under strict', () => {
  const source = write(exampleArticle).output.replace('"type": "divider"', '"type": "tide-chart"');
  const { article, receipt } = read(source);
  expect(article.body.some(({ type }) => type === 'unknown')).toBe(true);
  expect(receipt.warnings.join()).toContain('tide-chart');
  expect(problemsOf(source, true).code).toBe('invalid-article');
});

test('mends characters that JSON can write and no text may hold', () => {
  const source = write(exampleArticle).output.replace('Ferry returns', 'Ferry\\u0000 \\ud800returns');
  expect(read(source).article.headline).toEqual([{ type: 'text', value: 'Ferry\u{FFFD} \u{FFFD}returns to Fenmouth' }]);
  expect(read(source).receipt.warnings).toHaveLength(1);
  expect(problemsOf(source, true).code).toBe('malformed');
});

test('is surest of what says that it is an article', () => {
  const sure = detect(write(exampleArticle).output);
  expect(sure).toBeGreaterThan(detect('{"type":"doc"}', 'x.json'));
  expect(detect('Headline\n\nWords.')).toBe(0);
});

test('JSON of another sort is told so, in a sentence, and not by every field that it lacks', () => {
  for (const other of ['{"a":1}', '[]', '42', '{"_type":"block","children":[]}']) {
    expect(() => read(other)).toThrow(
      'The source is JSON, and no article of this model. An article of the model says so itself: "type": "article". Read it as what it is',
    );
  }
  expect(() => read('{"type":"article","schemaVersion":1}')).toThrow('headline');
});
