import { shortId, type Block } from '@standfirst/core';
import { addAttributed } from '../../attribution/add-attributed.js';
import { defineNode } from '../node-kind.js';
import { isId, textOf, type PortableNode } from '../portable-node.js';
import type { Reading } from '../reading.js';

const WORDS = ['content', 'children', 'text', 'quote', 'body'];
const WHOSE = ['citation', 'attribution', 'author', 'source', 'by', 'name'];

/** Set-apart words as a node of their own, where they are more than paragraphs or an editor has a form for them. */
export const blockquote = defineNode<'blockquote'>({
  block: 'blockquote',
  types: ['blockquote', 'quote', 'quoteBlock'],
  fields: ['quoteId', 'cite', ...WORDS, ...WHOSE],
  read(node, reading) {
    const { quoteId, cite } = node;
    const children = wordsOf(node, reading);
    if (!children) return undefined;
    const quote = isId(quoteId) ? quoteId : citedQuote(node, children, reading);
    return { children, ...(quote !== undefined && { quote }), ...(typeof cite === 'string' && { cite }) };
  },
  write: ({ quote, cite, children }, writing) => ({ quoteId: quote, cite, content: writing.blocks(children) }),
});

function wordsOf(node: PortableNode, reading: Reading): Block[] | undefined {
  const words = WORDS.map((field) => node[field]).find((value) => Array.isArray(value) || textOf(value) !== undefined);
  return words === undefined ? undefined : reading.blocks(words);
}

/** Whose words they are stands in a field of the node: it becomes a row of `quotes`, and never a part of the words. */
function citedQuote(node: PortableNode, children: readonly Block[], reading: Reading): string | undefined {
  const field = WHOSE.find((name) => typeof node[name] === 'string' || Array.isArray(node[name]));
  const attribution = field === undefined ? [] : reading.inlines(node[field]);
  if (attribution.length === 0) return undefined;
  let id = `q-${shortId(JSON.stringify(children))}`;
  while (Object.hasOwn(reading.quotes, id)) id += '-2';
  addAttributed(id, attribution, reading, reading.receipt);
  return id;
}
