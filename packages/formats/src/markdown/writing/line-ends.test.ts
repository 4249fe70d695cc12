import { parseArticle } from '@standfirst/core';
import { expect, test } from 'vitest';
import { objectionsTo } from '../../../testing/objections.js';
import { asShown } from '../../../testing/objections-to-output.js';
import { read, write } from '../index.js';

const ENDS = ['', '\n', '\n\n', '\r\r', '\n \n', '\n  > ', '\n- ', '\n---\n', '  \n'];
const HARM = [
  '<svg onload=alert(1)>',
  '[x](javascript:alert(1))',
  '![x](javascript:alert(1))',
  '<javascript:alert(1)>',
];
const text = (value: string) => ({ type: 'text', value });
/** Marks that stand as HTML among the words, and those that hold words as they are. */
const marked = (words: string) => [
  { type: 'lang', lang: 'fr', children: [text(words)] },
  { type: 'link', url: 'https://herald.example/', title: `"${words}`, children: [text(words)] },
  { type: 'link', url: 'https://herald.example/', title: words, children: [text('Tides')] },
  { type: 'emphasis', children: [{ type: 'break' }, text(words)] },
  { type: 'code', children: [text(`x${words}x`)] },
];
/** Blocks whose words are written each in another way. */
const around = (words: readonly unknown[], plain: string) => [
  { type: 'paragraph', children: words },
  { type: 'heading', level: 2, children: words },
  { type: 'list', ordered: false, items: [[{ type: 'paragraph', children: words }]] },
  { type: 'blockquote', children: [{ type: 'paragraph', children: words }] },
  { type: 'table', head: [[words]], rows: [[words]] },
  { type: 'relatedLink', url: 'javascript:x', title: plain },
  { type: 'code', value: plain },
];
const articleOf = (body: readonly unknown[]) =>
  parseArticle({ type: 'article', schemaVersion: 1, lang: 'en', headline: 'x', body });

test.each(ENDS)('words stay words where a line ends like %j', (before) => {
  for (const between of ENDS) {
    const words = HARM.map((harm) => between + harm).join('');
    const blocks = marked(words).flatMap((mark) => around([text(`Ebb${before}`), mark, text(words)], before + words));
    for (const block of blocks) {
      const shown = asShown(write(articleOf([block])).output);
      expect(objectionsTo(shown), shown).toEqual([]);
    }
  }
});

test('line ends beside a mark come back', () => {
  const words = [text('Ebb\n\n'), { type: 'lang', lang: 'fr', children: [text('\nmarée\r')] }, text('\nand flood')];
  const found = articleOf([{ type: 'paragraph', children: words }]);
  const { output } = write(found);
  expect(read(output).article.body).toEqual(found.body);
  expect(output).toContain('Ebb\n&#10;<span lang="fr">&#10;marée&#13;</span>&#10;and flood');
});
