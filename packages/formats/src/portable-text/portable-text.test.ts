import { expect, test } from 'vitest';
import { exampleArticle } from '../testing/index.js';
import { read, write } from './index.js';

test('an article with every kind comes back whole', () => {
  expect(read(write(exampleArticle).output).article).toEqual(exampleArticle);
});
