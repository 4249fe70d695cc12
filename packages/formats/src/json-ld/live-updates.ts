import { blocksText, everyBlock, inlineText, type Article } from '@standfirst/core';
import { agentNode } from './agent-node.js';
import type { JsonLdNode } from './json-ld-node.js';
import { one } from './work-node.js';

/** The entries of a live article (https://schema.org/liveBlogUpdate); `undefined` where it has none. */
export function liveUpdates({ body, agents }: Article): JsonLdNode[] | undefined {
  const updates = [...everyBlock(body)].flatMap((block) => (block.type === 'update' ? [block] : []));
  if (updates.length === 0) return undefined;
  return updates.map(({ headline, published, modified, contributors = [], children }) => ({
    '@type': 'BlogPosting',
    headline: headline && inlineText(headline),
    datePublished: published,
    dateModified: modified,
    author: one(contributors.flatMap(({ agent }) => agentNode(agents?.[agent]) ?? [])),
    articleBody: blocksText(children),
  }));
}
