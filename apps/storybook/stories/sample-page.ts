import type { PublicComment, VisibleComment } from '@standfirst/core';
import { read } from '@standfirst/formats/text';
import { annotateQuotes } from '@standfirst/quotes';
import source from '../../demo/pages/isis-strengthening.txt?raw';

export const sampleSlug = 'isis-strengthening';

/** The page that the demo leads with: read from plain text, its quotations found. */
export const sampleArticle = annotateQuotes(read(source, { id: sampleSlug }).article);

const comment = (place: number, name: string, words: string, parent?: VisibleComment): VisibleComment => {
  const id = `01KSAMPLE0000000000000000${place}`;
  return {
    type: 'comment',
    schemaVersion: 1,
    id,
    threadId: sampleSlug,
    parentId: parent?.id ?? null,
    rootId: parent?.rootId ?? id,
    depth: parent ? parent.depth + 1 : 0,
    createdAt: `2026-03-04T1${place}:00:00.000Z`,
    permalink: `/articles/${sampleSlug}#comment-${id}`,
    replies: { count: 0 },
    state: 'published',
    author: { kind: 'guest', name },
    body: [{ type: 'paragraph', id: `p${place}`, children: [{ type: 'text', value: words }] }],
  };
};
const first = comment(1, 'Ada Lund', 'Who counted the 55,000? The report does not say how it knows.');

export const sampleThread: readonly PublicComment[] = [
  first,
  comment(2, 'Tobias Orme', 'It names the camp’s own registration, two paragraphs before the map.', first),
  comment(3, 'Maud Quill', 'A falling budget and a rising number of attacks can both be true.'),
];
