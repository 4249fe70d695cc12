import { expect, test } from 'vitest';
import { exampleArticle } from '../testing/index.js';
import { read, write } from './index.js';

test('an article with every kind comes back whole', () => {
  const { output, losses } = write(exampleArticle);
  expect(losses).toEqual([]);
  expect(read(output).article).toEqual(exampleArticle);
});
