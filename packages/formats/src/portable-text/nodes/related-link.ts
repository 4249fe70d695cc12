import { defineNode } from '../node-kind.js';
import { firstText, textOf } from '../portable-node.js';

export const relatedLink = defineNode<'relatedLink'>({
  block: 'relatedLink',
  types: ['relatedLink', 'readMore'],
  fields: ['url', 'href', 'title', 'label'],
  read(node) {
    const url = firstText(node, ['url', 'href']);
    const title = typeof node['title'] === 'string' ? node['title'] : undefined;
    const label = textOf(node['label']);
    return url === undefined || title === undefined ? undefined : { url, title, ...(label !== undefined && { label }) };
  },
  write: ({ url, title, label }) => ({ url, title, label }),
});
