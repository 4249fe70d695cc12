import { defineNode } from '../node-kind.js';
import { oneOf } from '../spans/annotations.js';

/** Fields that editors keep the words of a box in. */
const WORDS = ['content', 'body', 'children', 'text', 'message'];
const ROLES = ['infobox', 'editor-note', 'disclosure', 'callout'] as const;

export const aside = defineNode<'aside'>({
  block: 'aside',
  types: [
    'aside',
    'infobox',
    'callout',
    'callOut',
    'infoBox',
    'admonition',
    'alert',
    'note',
    'notice',
    'tip',
    'warning',
  ],
  fields: ['role', 'title', ...WORDS],
  read(node, reading) {
    const { _type, role, title } = node;
    const words = WORDS.map((field) => node[field]).filter(
      (value) => Array.isArray(value) || typeof value === 'string',
    );
    if (words.length === 0) return undefined;
    return {
      role: oneOf(ROLES, role) ?? oneOf(ROLES, _type) ?? 'infobox',
      ...(title !== undefined && title !== '' && { title: reading.inlines(title) }),
      children: words.flatMap((each) => reading.blocks(each)),
    };
  },
  write: ({ role, title, children }, writing) => ({
    role,
    title: title && writing.words(title),
    content: writing.blocks(children),
  }),
});
