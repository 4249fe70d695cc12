import { htmlWriter, nodeLists, type Block, type HtmlWriter, type Inline, type Tables } from '@standfirst/core';
import { createElement, type ComponentType, type ReactNode } from 'react';
import { designedInlines } from '../inlines/designed-inlines.js';
import { quotationFacts, type QuotationFacts } from '../inlines/quoted/quotation-facts.js';
import { en } from '../words/en.js';
import type { Words } from '../words/words.js';
import type { BlocksOf, DrawOptions } from './draw-options.js';
import { blockDrawers, inlineDrawers, type Drawer } from './drawers.js';
import { marked, opensWithSpeech } from './opens-with-speech.js';
import { unknownBox } from './unknown/draw-unknown.js';
import { joined, keyed, reactBuilder, together } from './react-builder.js';

/** One pass over one article: how its blocks and inlines become React elements. */
export interface Drawing extends Omit<DrawOptions, 'views'> {
  readonly tables: Tables;
  readonly words: Words;
  readonly idPrefix: string;
  /** The language of dates: the article's, else that of the words. */
  readonly lang: string;
  /** The whole body, to which pull quotes are held. */
  readonly body: readonly Block[];
  readonly write: HtmlWriter<ReactNode>;
  /** What the page says of a quotation beside its words. */
  readonly quotation: (quote: string) => QuotationFacts;
  /** Where the pass is now: `body/3/0`. */
  path(): string;
  inlines(list: readonly Inline[]): ReactNode;
  /** Inlines that stand elsewhere in the article too: no quotation gets its id here. */
  repeated(list: readonly Inline[]): ReactNode;
  blocks(list: readonly Block[]): ReactNode;
}

/** Blocks in more blocks than this are drawn beside each other: React's server renderer drops deep trees without a word. */
const DEEPEST = 100;

/** The inlines of an article. */
const articleInlines = inlineDrawers(designedInlines);

/** Starts a pass. Views are plain functions that it calls; only a view of the user's own becomes a component. */
export function startDrawing(
  tables: BlocksOf,
  { views = {}, words = en, idPrefix = '', ...options }: DrawOptions,
  drawers = articleInlines,
): Drawing {
  // The lists that were drawn inside a block, for a view that wants its children beside the usual drawing.
  const kept = new Map<readonly unknown[], ReactNode>();
  const keeps = Object.keys(views).length > 0;
  const path: number[] = [];

  const usualWriter = htmlWriter(reactBuilder, tables, { idPrefix });
  const places = new Map<string, number>();
  let repeating = false;
  const write: HtmlWriter<ReactNode> = {
    ...usualWriter,
    anchor: (name) => usualWriter.anchor(name.startsWith('noteref-') ? numbered(name) : name),
    quoteAnchor: (quote) => (repeating ? undefined : usualWriter.quoteAnchor(quote)),
    inlines: (list) => keep(list, list.length === 1 ? drawInline(list[0]!) : joined(list, drawInline)),
    blocks: (list) => keep(list, joined(list, drawBlock)),
  };
  const drawing: Drawing = {
    ...options,
    idPrefix,
    tables,
    words,
    body: tables.body ?? [],
    lang: tables.lang && tables.lang !== 'und' ? tables.lang : words.lang,
    write,
    quotation: quotationFacts(tables),
    path: () => ['body', ...path].join('/'),
    inlines: (list) => together(write.inlines(list)),
    repeated(list) {
      repeating = true;
      const nodes = together(write.inlines(list));
      repeating = false;
      return nodes;
    },
    blocks(list) {
      const nodes = list.map(drawBlock);
      if (keeps) kept.set(list, reactBuilder.join(nodes));
      // The blocks of a comment have no ids.
      return nodes.map((node, index) => keyed(node, list[index]!.id || String(index)));
    },
  };
  return drawing;

  /** A note that is referred to twice has two places to come back to; an id stands once. */
  function numbered(name: string): string {
    const place = (places.get(name) ?? 0) + 1;
    places.set(name, place);
    return place === 1 ? name : `${name}-${place}`;
  }

  function keep(list: readonly unknown[], nodes: ReactNode): ReactNode {
    if (keeps) kept.set(list, nodes);
    return nodes;
  }

  function drawBlock(block: Block, index: number): ReactNode {
    if (path.length >= DEEPEST && holdsBlocks(block)) return flat(block);
    path.push(index);
    const drawer = blockDrawers.get(block.type);
    const plain = drawer ? drawn(block, drawer) : options.develop && unknownBox(block.type, drawing);
    const usual = opensWithSpeech(block) ? marked(plain) : plain;
    if (!drawer || block.type === 'unknown') options.onUnknown?.(block, drawing.path());
    path.pop();
    const own = keeps && ownView(block.type);
    return own ? createElement(own, { ...aroundNode(block, usual), block }) : usual;
  }

  function drawn<Node>(node: Node, { design, toHtml }: Drawer<Node>): ReactNode {
    return design ? design(node, drawing) : toHtml(node, write);
  }

  /** What a block holds, without the block: nobody reads a quotation in a hundred others, but its words are kept. */
  function flat(block: Block): ReactNode {
    return joined(nodeLists(block), (part) =>
      part.of === 'blocks' ? write.blocks(part.list) : write.element('p', { children: write.inlines(part.list) }),
    );
  }

  function drawInline(inline: Inline): ReactNode {
    // Most inlines are words; the longer way leads to the same.
    if (inline.type === 'text' && !keeps) return inline.value;
    const drawer = drawers.get(inline.type);
    const usual = drawer && drawn(inline, drawer);
    const own = keeps && ownView(inline.type);
    return own ? createElement(own, { ...aroundNode(inline, usual), inline }) : usual;
  }

  function ownView(type: string): ComponentType<Record<string, unknown>> | undefined {
    // Each view takes the node of the kind under whose name it stands, and is given no other.
    return Object.hasOwn(views, type)
      ? (views[type as keyof typeof views] as ComponentType<Record<string, unknown>> | undefined)
      : undefined;
  }

  function aroundNode(node: Block | Inline, usual: ReactNode) {
    const children = 'children' in node ? kept.get(node.children) : undefined;
    return { tables, usual: together(usual), children: together(children) };
  }
}

const holdsBlocks = (block: Block): boolean => nodeLists(block).some(({ of }) => of === 'blocks');
