import type { Article, Inline } from '@standfirst/core';
import type { WriteResult } from '../format.js';
import { writeBlocks } from './blocks/write-blocks.js';
import { writeHead } from './head/own-head.js';
import type { PortableNode } from './portable-node.js';
import { writeSpans } from './spans/write-spans.js';
import { setApart } from './unsafe-addresses.js';
import type { Writing } from './writing.js';

/** The article as a document with an array of Portable Text, as a value. Keys are the ids of the blocks. */
export const writeValue = (article: Article): Readonly<Record<string, unknown>> =>
  JSON.parse(JSON.stringify(documentOf(article), setApart)) as Readonly<Record<string, unknown>>; // it was an object

function documentOf(article: Article): Readonly<Record<string, unknown>> {
  const writing: Writing = { article, blocks: (blocks) => writeBlocks(blocks, writing), words };
  return { ...writeHead(article, writing), body: writing.blocks(article.body) };
}

/** The same as JSON with an indent of two, and a line feed at the end. It carries everything. */
export const write = (article: Article): WriteResult => ({
  output: `${JSON.stringify(documentOf(article), setApart, 2)}\n`,
  losses: [],
});

function words(inlines: readonly Inline[]): string | readonly PortableNode[] {
  const [only, ...others] = inlines;
  if (!only) return [];
  const isPlain = only.type === 'text' && others.length === 0 && !only.data && !/^$|\n/.test(only.value);
  return isPlain ? only.value : [{ _type: 'block', _key: 'w', style: 'normal', ...writeSpans(inlines) }];
}
