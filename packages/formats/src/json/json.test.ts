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
