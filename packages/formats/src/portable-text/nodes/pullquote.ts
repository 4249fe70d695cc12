import type { Inline } from '@standfirst/core';
import { defineNode } from '../node-kind.js';
import { isId } from '../portable-node.js';

const WORDS = ['text', 'content', 'quote', 'children', 'body'];
const WHOSE = ['citation', 'attribution', 'author', 'by', 'source'];
const isSaid = (value: unknown) => (typeof value === 'string' ? value !== '' : Array.isArray(value));

export const pullquote = defineNode<'pullquote'>({
  block: 'pullquote',
  types: ['pullquote', 'pullQuote'],
  fields: ['of', ...WORDS, ...WHOSE],
  read(node, reading) {
    const [words, whose] = [WORDS, WHOSE].map((fields) => fields.map((field) => node[field]).find(isSaid));
    if (words === undefined) return undefined;
    const { source } = node;
    return {
      children: reading.inlines(words),
      ...(isId(node['of']) && { of: node['of'] }),
      ...(whose !== undefined && { attribution: withSource(reading.inlines(whose), whose === source ? '' : source) }),
    };
  },
  write: ({ of, children, attribution }, writing) => ({
    text: writing.words(children),
    citation: attribution && writing.words(attribution),
    of,
  }),
});

const withSource = (whose: Inline[], source: unknown): Inline[] =>
  typeof source === 'string' && source !== '' ? [...whose, { type: 'text', value: `, ${source}` }] : whose;
