import type { Article } from '@standfirst/core';
import type { WriteResult } from '../format.js';
import { lossesOf } from '../losses.js';
import { closedLosses } from '../open-part.js';
import { articleNode } from './article-node.js';
import { scriptSafe } from '../script-safe.js';

/**
 * The article as one JSON-LD object. The text can stand inside `<script type="application/ld+json">` as it is. Nothing is
 * written that the article does not say: no author and no date where it has none; and nothing that stands behind a gate, since the source of a page is everybody's.
 */
export function write(article: Article): WriteResult {
  return {
    output: scriptSafe(articleNode(article)),
    losses: [
      ...closedLosses(article, 'the data'),
      ...lossesOf(article, {
        fields: [
          'kind',
          'lang',
          'headline',
          'altHeadlines',
          'standfirst',
          'byline',
          'dateline',
          'firstPublished',
          'published',
          'modified',
          'quotes',
          'agents',
          'works',
          'media',
          'corrections',
          'section',
          'tags',
          'url',
          'publisher',
          'sponsor',
          'rights',
          'access',
        ],
        blocks: ['paragraph', 'gate'],
        inlines: ['text', 'break', 'quoted'],
      }),
    ],
  };
}
