import { expect, test } from 'vitest';
import { articleToHtml, parseArticle } from '../../index.js';

test('a caption and the maker of the picture are parted where no style parts them', () => {
  const html = articleToHtml(
    parseArticle({
      ...{ type: 'article', schemaVersion: 1, lang: 'en', headline: 'Quay' },
      media: { m1: { kind: 'image', id: 'm1', url: '/quay.jpg', alt: 'The quay', credit: 'Ada Lund' } },
      body: [{ type: 'figure', media: ['m1'], cutline: 'The quay at low water.' }],
    }),
  );
  expect(html).toContain('<figcaption>The quay at low water. <small>Ada Lund</small></figcaption>');
});
