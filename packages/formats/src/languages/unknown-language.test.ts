import { safeParseArticle, type Article } from '@standfirst/core';
import { expect, test } from 'vitest';
import { doors } from '../../testing/every-format.js';

const WORDS =
  'La barque est revenue au port ce matin, et les gens du quai ont dit qu’elle ne partirait plus pour une île.';

const found = safeParseArticle({
  ...{ type: 'article', schemaVersion: 1, id: 'retour', lang: 'und', headline: '' },
  body: [{ type: 'paragraph', children: WORDS }],
});
const unknown = found.ok ? [found.article] : [];
const both = doors.flatMap(({ folder, format }) =>
  format?.read && format.write ? [{ folder, read: format.read, write: format.write }] : [],
);

test.each(both)('$folder: an article whose language nobody knows comes back as one, or the loss is told', (door) => {
  const [article] = unknown as [Article];
  const { output, losses } = door.write(article);
  const told = losses.some(({ what }) => what === 'lang');
  expect(told ? 'und' : door.read(output).article.lang).toBe('und');
});
