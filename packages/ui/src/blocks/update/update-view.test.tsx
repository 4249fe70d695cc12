import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { paragraphOf, textOf } from '../../testing/article-of.js';
import { UpdateView } from './update-view.js';

const block = {
  type: 'update' as const,
  id: 'u1',
  published: '2026-03-04T09:30:00Z',
  children: [paragraphOf('p', 'It left.')],
};

test('the time is a link to the entry, in words and for machines', () => {
  const html = renderToStaticMarkup(
    <UpdateView block={block} article={{ lang: 'en-GB' }} idPrefix="x-" timeZone="Europe/Berlin" />,
  );
  expect(html).toContain('id="x-u1"');
  expect(html).toMatch(/<a href="#x-u1"><time dateTime="2026-03-04T09:30:00Z">4 March 2026 at 10:30/i);
});

test('a key event and a pinned one say so', () => {
  const html = renderToStaticMarkup(
    <UpdateView block={{ ...block, key: true, pinned: true, headline: [textOf('Back')] }} />,
  );
  expect(html).toContain('Key event · Pinned');
  expect(html).toContain('<h3 data-headline="" aria-level="2">Back</h3>');
});
