import { defineNode } from '../node-kind.js';
import { oneOf } from '../spans/annotations.js';

const ROLES = ['infobox', 'editor-note', 'disclosure', 'callout'] as const;

export const aside = defineNode<'aside'>({
  block: 'aside',
  types: ['aside', 'infobox', 'callout'],
  fields: ['role', 'title', 'content'],
  read({ _type, role, title, content }, reading) {
    if (!Array.isArray(content) && typeof content !== 'string') return undefined;
    return {
      role: oneOf(ROLES, role) ?? oneOf(ROLES, _type) ?? 'infobox',
      ...(title !== undefined && title !== '' && { title: reading.inlines(title) }),
      children: reading.blocks(content),
    };
  },
  write: ({ role, title, children }, writing) => ({
    role,
    title: title && writing.words(title),
    content: writing.blocks(children),
  }),
});
