import { expect, test } from 'vitest';
import { articleIdBy, type ArchivedArticle } from './article-id-by.js';

test.each<[string, ArchivedArticle, (string | null)[]]>([
  [
    'everything',
    { post: '12', slug: 'ferry', url: 'https://herald.example/2026/ferry/' },
    ['ferry', '2026/ferry', '12'],
  ],
  ['an address alone', { url: 'https://herald.example/2026/f%C3%A4hre?a=1#b' }, ['fähre', '2026/fähre', null]],
  ['a slug alone', { slug: 'ferry' }, ['ferry', null, null]],
  ['the id of our own', { id: 'own', slug: 'ferry', post: '12' }, ['own', 'own', 'own']],
  ['the front page', { url: 'https://herald.example/' }, [null, null, null]],
  ['no address', { url: 'no address' }, [null, null, null]],
  ['a broken address', { url: 'https://herald.example/%E0%A4%A' }, ['%E0%A4%A', '%E0%A4%A', null]],
  ['nothing', {}, [null, null, null]],
])('an article is found by what the archive knows: %s', (_, article, expected) => {
  expect((['slug', 'path', 'post'] as const).map((key) => articleIdBy(key)(article))).toEqual(expected);
});
