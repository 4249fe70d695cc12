import type { Article, Block, VisibleComment } from '@standfirst/core';
import { read } from '@standfirst/formats/text';
import { annotateQuotes } from '@standfirst/quotes';

const PAGE = `The boat that came back

It left at half past nine, with twelve people on it, and was back before noon.

“We never saw it coming,” said Ada Lund, the harbour master. “The boats are fine,” she added.

“Nobody asked us,” said Ines Corr, who teaches the older ones.`;

const picture: Block = {
  type: 'figure',
  id: 'quay-figure',
  media: ['quay'],
  cutline: [{ type: 'text', value: 'The quay at low water.' }],
};

const found = annotateQuotes(read(PAGE, { id: 'boat', lang: 'en' }).article);

/** A short report, read from plain text as any page is, with a picture above it. */
export const boatArticle: Article = {
  ...found,
  body: [picture, ...found.body],
  media: {
    quay: { id: 'quay', kind: 'image', url: '/images/quay.svg', width: 1200, height: 675, alt: 'A quay at dusk' },
  },
};

const comment = (place: number, name: string, value: string, parent?: VisibleComment): VisibleComment => {
  const id = `01KBOAT00000000000000000${String(place).padStart(2, '0')}`;
  return {
    type: 'comment',
    schemaVersion: 1,
    id,
    threadId: 'boat',
    parentId: parent?.id ?? null,
    rootId: parent?.rootId ?? id,
    depth: parent ? parent.depth + 1 : 0,
    createdAt: '2026-03-04T15:06:00.000Z',
    permalink: `/articles/boat#comment-${id}`,
    replies: { count: 0 },
    state: 'published',
    author: { kind: 'guest', name },
    body: [{ type: 'paragraph', id: `${id}-1`, children: [{ type: 'text', value }] }],
  };
};

const first = comment(1, 'Tom Reed', 'I was on the pier, and the clock there said 09:42.');

export const boatComments = [first, comment(2, 'Nia Okoro', 'It says 09:41 in the log.', first)];
