import type { CommentBlock, CommentInline } from '@standfirst/core';
import type { ElementTemplate } from './element-template.js';

type Kind = Exclude<(CommentBlock | CommentInline)['type'], 'text' | 'list'> | 'ol' | 'ul' | 'li';

/** The element of each kind of block and mark of a comment; a link of a reader is not followed and does not say where it stood. */
export const bodyTemplates: Readonly<Record<Kind, ElementTemplate>> = {
  paragraph: ['p', {}],
  blockquote: ['blockquote', { class: 'sf-blockquote' }],
  codeBlock: ['pre', {}, ['code', {}, '{value}']],
  ol: ['ol', {}],
  ul: ['ul', {}],
  li: ['li', {}],
  break: ['br', {}],
  emphasis: ['em', {}],
  strong: ['strong', {}],
  strike: ['s', {}],
  code: ['code', {}],
  link: ['a', { href: '{url}', rel: 'nofollow ugc noopener', referrerpolicy: 'no-referrer' }],
};
