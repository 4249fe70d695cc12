import { expect, test } from 'vitest';
import { exampleArticle } from '../testing/index.js';
import { write } from './write.js';

test('writes the body alone, and says that the head is not in it', () => {
  const { output, losses } = write(exampleArticle);
  expect(output).not.toContain('<h1');
  expect(output).toContain('<blockquote');
  expect(losses.map(({ what }) => what)).toEqual(expect.arrayContaining(['headline', 'byline', 'unknown']));
});

test('puts a prefix before every id', () => {
  const ids = [...write(exampleArticle, { idPrefix: 'a-' }).output.matchAll(/\sid="([^"]{1,200})"/g)].map(
    ([, id]) => id,
  );
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.every((id) => id?.startsWith('a-'))).toBe(true);
});
