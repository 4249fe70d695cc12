import { shortId, type Block, type Inline } from '@standfirst/core';
import { addAttributed } from '../../attribution/add-attributed.js';
import { defineNode } from '../node-kind.js';
import { isId, isRecord, textOf, type PortableNode } from '../portable-node.js';
import type { Reading } from '../reading.js';

const WORDS = ['content', 'children', 'text', 'quote', 'body'];
const WHOSE = ['citation', 'attribution', 'author', 'by', 'name', 'source'];

/** Set-apart words as a node of their own, where they are more than paragraphs or an editor has a form for them. */
export const blockquote = defineNode<'blockquote'>({
  block: 'blockquote',
  types: ['blockquote', 'quote', 'quoteBlock', 'blockQuote', 'quotation', 'testimonial'],
  fields: ['quoteId', 'cite', ...WORDS, ...WHOSE],
  read(node, reading) {
    const { quoteId, cite } = node;
    const children = wordsOf(node, reading);
    if (!children) return undefined;
    const quote = isId(quoteId) ? quoteId : citedQuote(node, children, reading);
    const isAddress = typeof cite === 'string' && (isId(quoteId) || URL.canParse(cite));
    return { children, ...(quote !== undefined && { quote }), ...(isAddress && { cite }) };
  },
  write: ({ quote, cite, children }, writing) => ({ quoteId: quote, cite, content: writing.blocks(children) }),
});

function wordsOf(node: PortableNode, reading: Reading): Block[] | undefined {
  const words = WORDS.map((field) => node[field]).find((value) => Array.isArray(value) || textOf(value) !== undefined);
  return words === undefined ? undefined : reading.blocks(words);
}

/** Whose words they are stands in a field of the node: it becomes a row of `quotes`, and never a part of the words. */
function citedQuote(node: PortableNode, children: readonly Block[], reading: Reading): string | undefined {
  const { cite } = node;
  // A `cite` is an address; of what is none it is a name.
  const named = typeof cite === 'string' && !URL.canParse(cite) ? cite : undefined;
  const whose = WHOSE.map((name) => nameIn(node[name])).find((value) => value !== undefined) ?? named;
  const attribution = whose === undefined ? [] : reading.inlines(whose);
  const source = textOf(node['source']);
  const reference = WHOSE.find((name) => isRecord(node[name]) && nameIn(node[name]) === undefined);
  if (attribution.length === 0 && reference !== undefined)
    reading.warn(
      `Whose words a quotation is stands in another document, which is not there. It names nobody. Ask for it with the quotation: ${reference}->{name}.`,
      node,
      reference,
    );
  if (attribution.length === 0) return undefined;
  let id = `q-${shortId(JSON.stringify(children))}`;
  while (Object.hasOwn(reading.quotes, id)) id += '-2';
  addAttributed(id, attribution, reading, reading.receipt);
  if (source !== undefined && source !== whose) addSource(id, source, reading);
  return id;
}

/** A name as words, or in the document of somebody. */
function nameIn(value: unknown): unknown {
  if (isRecord(value)) return textOf(value['name']);
  return typeof value === 'string' || Array.isArray(value) ? value : undefined;
}

/** Where words are from, which stands in a field beside whose they are. */
function addSource(id: string, title: string, { quotes, works }: Reading): void {
  const work = { kind: 'document' as const, id: `work-${shortId(title)}`, title };
  const row = quotes[id];
  if (!row) return;
  works[work.id] ??= work;
  const attribution: Inline[] = [...(row.attribution ?? []), { type: 'text', value: `, ${title}` }];
  quotes[id] = { ...row, attribution, source: work.id };
}
