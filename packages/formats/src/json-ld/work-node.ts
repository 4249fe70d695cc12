import { safeUrl, type Article, type Work } from '@standfirst/core';
import { agentNode } from './agent-node.js';
import type { JsonLdNode } from './json-ld-node.js';

/** A report, recording, post or occasion that words come from. */
export function workNode(work: Work | undefined, { agents }: Pick<Article, 'agents'>): JsonLdNode | undefined {
  if (!work) return undefined;
  const by = (work.by ?? []).flatMap((id) => agentNode(agents?.[id]) ?? []);
  if (work.kind === 'occasion') {
    return {
      '@type': 'Event',
      name: work.title,
      startDate: work.date,
      location: work.place && { '@type': 'Place', name: work.place },
      organizer: one(by),
    };
  }
  const type =
    work.kind === 'document'
      ? documentType(work.genre)
      : work.kind === 'post'
        ? 'SocialMediaPosting'
        : RECORDINGS[work.medium];
  return {
    '@type': type,
    name: work.kind === 'post' ? undefined : work.title,
    author: one(by),
    url: safeUrl(work.url, 'website') ?? undefined,
    datePublished: work.published,
  };
}

const RECORDINGS = { audio: 'AudioObject', video: 'VideoObject' } as const;
const documentType = (genre: string | undefined) => (genre === 'report' ? 'Report' : 'CreativeWork');

/** One value by itself, several as a list, none as nothing. */
export const one = <Value>(values: readonly Value[]): Value | readonly Value[] | undefined =>
  values.length > 1 ? values : values[0];
