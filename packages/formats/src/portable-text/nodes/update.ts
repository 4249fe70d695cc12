import { defineNode } from '../node-kind.js';
import { isId, isRecord } from '../portable-node.js';
import { dateOf } from '../head/date-of.js';

export const update = defineNode<'update'>({
  block: 'update',
  types: ['update', 'liveUpdate'],
  fields: ['published', 'modified', 'headline', 'contributors', 'key', 'pinned', 'content'],
  read(node, reading) {
    const { headline, contributors, key, pinned, content } = node;
    const published = dateOf(node['published']);
    const modified = dateOf(node['modified']);
    if (published === undefined || !Array.isArray(content)) return undefined;
    return {
      published,
      ...(modified !== undefined && { modified }),
      ...(headline !== undefined && headline !== '' && { headline: reading.inlines(headline) }),
      ...(Array.isArray(contributors) && { contributors: contributors.flatMap(contribution) }),
      ...(typeof key === 'boolean' && { key }),
      ...(typeof pinned === 'boolean' && { pinned }),
      children: reading.blocks(content),
    };
  },
  write: ({ published, modified, headline, contributors, key, pinned, children }, writing) => ({
    published,
    modified,
    headline: headline && writing.words(headline),
    contributors,
    key,
    pinned,
    content: writing.blocks(children),
  }),
});

const contribution = (value: unknown) =>
  isRecord(value) && isId(value['agent']) && typeof value['role'] === 'string'
    ? [{ agent: value['agent'], role: value['role'] }]
    : [];
