import { parseArticle } from '@standfirst/core';
import { expect, it } from 'vitest';
import { verifiedRows } from './verified-rows.js';

it('holds every row against its source, and a paraphrase against nothing', () => {
  const article = parseArticle({
    type: 'article',
    schemaVersion: 1,
    lang: 'en',
    headline: 'Orrin',
    body: [
      {
        type: 'paragraph',
        children:
          '“We tried it,” Ann Dray said, “and it held.” Tom Poole called it “a great day”. Police said that it had snowed.',
      },
    ],
  });
  const rows = verifiedRows(article, () => 'DRAY: We tried it and it held. POOLE: It was a good day.');
  expect(rows.map(({ entity, verdict }) => [entity, verdict?.outcome])).toEqual([
    ['Ann Dray', 'exact'],
    ['Tom Poole', 'altered'],
    ['Police', undefined],
  ]);
});
