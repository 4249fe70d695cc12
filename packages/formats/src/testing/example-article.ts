import { blocks, inlines, parseArticle, type Article, type Block } from '@standfirst/core';

/** An article with every kind of block and inline that the model has; all of it invented. */
export const exampleArticle: Article = parseArticle({
  type: 'article',
  schemaVersion: 1,
  id: 'every-kind',
  kind: 'report',
  lang: 'en',
  headline: 'Ferry returns to Fenmouth',
  standfirst: 'Six weeks in dock are over.',
  byline: [{ agent: 'doe' }],
  published: '2026-03-04',
  rights: { notice: '© 2026 Fenmouth Herald', holder: 'Fenmouth Herald' },
  publisher: 'herald',
  agents: {
    doe: { kind: 'person', id: 'doe', name: 'Jane Doe' },
    lund: { kind: 'person', id: 'lund', name: 'Ada Lund', jobTitle: 'harbour master' },
    herald: { kind: 'organization', id: 'herald', name: 'Fenmouth Herald', url: 'https://herald.example/' },
    'harbour-office': { kind: 'organization', id: 'harbour-office', name: 'Fenmouth Harbour Office' },
  },
  works: { log: { kind: 'document', id: 'log', genre: 'report', title: 'Harbour Log', by: ['harbour-office'] } },
  quotes: {
    q1: { id: 'q1', mode: 'direct', speaker: 'lund', source: 'log', cue: 'said' },
    q2: { id: 'q2', mode: 'indirect', speaker: 'lund', cue: 'added', continues: 'q1' },
    q3: { id: 'q3', mode: 'direct', continues: 'q2' },
  },
  media: {
    m1: {
      id: 'm1',
      kind: 'image',
      url: 'https://herald.example/quay.jpg',
      alt: 'The quay',
      credit: 'Photograph: Ada Lund',
    },
    m2: { id: 'm2', kind: 'image', url: 'https://herald.example/pier.jpg', decorative: true },
  },
  notes: { n1: 'Times are those of the harbour office.' },
  corrections: [{ id: 'c1', kind: 'correction', at: '2026-03-05', children: 'The ferry left at nine, not at ten.' }],
  body: [
    ...Object.values(blocks).flatMap(({ examples }): readonly Block[] => examples),
    {
      type: 'paragraph',
      id: 'every-inline',
      children: Object.values(inlines).flatMap(({ examples }) => [...examples]),
    },
  ].map((block, index) => ({ ...block, id: `block-${index}` })),
});
