import { expect, test } from 'vitest';
import type { ArchivedArticle } from '../../archived-articles.js';
import { piecesOf } from '../../testing/archive-pieces.js';
import source from './cases/a-newsroom/input.xml?raw';
import { readArticles } from './read-articles.js';

const all = async (types?: readonly string[]) => {
  const { articles, receipt } = readArticles(() => piecesOf(source), types && { types });
  const found: ArchivedArticle[] = [];
  for await (const article of articles) found.push(article);
  return { found, receipt };
};

test('names those who share a byline as readers know them, guests of the site and its own', async () => {
  const { found } = await all();
  const [first] = found.map(({ article }) =>
    article.byline?.map((entry) => 'agent' in entry && article.agents?.[entry.agent]),
  );
  expect(first).toMatchObject([{ name: 'Jo Tarn' }, { name: 'Ida Fenn & Sons' }]);
  expect(JSON.stringify(found)).not.toContain('@oxmoor');
});

test('takes the headlines that somebody wrote for other places, and no patterns of names', async () => {
  const { found } = await all();
  expect(found[0]?.article.altHeadlines).toEqual({ seo: 'Rank title', social: 'The night the mill burned' });
  expect(found[1]?.article.altHeadlines).toBeUndefined();
});

test('reads pages of the sorts that it is told, and counts the others', async () => {
  const told = ({ receipt }: Awaited<ReturnType<typeof all>>) => receipt.discarded.map(({ reason }) => reason);
  const known = await all();
  expect(known.found.map(({ status }) => status)).toEqual(['publish', 'draft', 'protected', 'private']);
  expect(told(known)).toContain('no article but "podcast"');
  const more = await all(['post', 'podcast']);
  expect(more.found.map(({ type }) => type)).toContain('podcast');
  expect(told(more)).not.toContain('no article but "podcast"');
});
