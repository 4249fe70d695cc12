import {
  blockDefinition,
  htmlWriter,
  inlineDefinition,
  nodeLists,
  type Block,
  type HtmlWriter,
  type Inline,
  type Tables,
} from '@standfirst/core';
import { createElement, type ComponentType, type ReactNode } from 'react';
import { quotedDrawer } from '../inlines/quoted/draw-quoted.js';
import { en } from '../words/en.js';
import type { Words } from '../words/words.js';
import type { DesignedView } from './designed-view.js';
import { designedViews } from './designed-views.js';
import type { BlocksOf, DrawOptions } from './draw-options.js';
import { unknownBox } from './unknown/draw-unknown.js';
import { joined, keyed, reactBuilder, reactElement, together } from './react-builder.js';

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
  /** Where the pass is now: `body/3/0`. */
  path(): string;
  inlines(list: readonly Inline[]): ReactNode;
  /** Inlines that stand elsewhere in the article too: no quotation gets its id here. */
  repeated(list: readonly Inline[]): ReactNode;
  blocks(list: readonly Block[]): ReactNode;
}

/** Blocks in more blocks than this are drawn beside each other: React's server renderer drops deep trees without a word. */
const DEEPEST = 100;

/** Starts a pass. Views are plain functions that it calls; only a view of the user's own becomes a component. */
export function startDrawing(
  tables: BlocksOf,
  { views = {}, words = en, idPrefix = '', ...options }: DrawOptions,
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
    inlines: (list) => keep(list, joined(list, drawInline)),
    blocks: (list) => keep(list, joined(list, drawBlock)),
  };
  const drawQuoted = quotedDrawer(write);
  const drawing: Drawing = {
    ...options,
    idPrefix,
    tables,
    words,
    body: tables.body ?? [],
    lang: tables.lang && tables.lang !== 'und' ? tables.lang : words.lang,
    write,
    path: () => ['body', ...path].join('/'),
    inlines: (list) => together(write.inlines(list)),
    repeated(list) {
      repeating = true;
      const nodes = together(write.inlines(list));
      repeating = false;
      return nodes;
    },
    blocks(list) {
      const drawn = list.map(drawBlock);
      if (keeps) kept.set(list, reactBuilder.join(drawn));
      // The blocks of a comment have no ids.
      return drawn.map((node, index) => keyed(node, list[index]!.id || String(index)));
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
    // The map holds each view under the name of its own kind.
    const designed = Object.hasOwn(designedViews, block.type) ? (designedViews[block.type] as DesignedView) : undefined;
    const definition = blockDefinition(block.type);
    const usual = designed
      ? designed(block, drawing)
      : definition
        ? definition.toHtml(block, write)
        : options.develop && unknownBox(block.type, drawing);
    if (!definition || block.type === 'unknown') options.onUnknown?.(block, drawing.path());
    path.pop();
    const own = ownView(block.type);
    return own ? createElement(own, { ...aroundNode(block, usual), block }) : usual;
  }

  /** What a block holds, without the block: nobody reads a quotation in a hundred others, but its words are kept. */
  function flat(block: Block): ReactNode {
    return joined(nodeLists(block), (part) =>
      part.of === 'blocks' ? write.blocks(part.list) : reactElement('p', null, write.inlines(part.list)),
    );
  }

  function drawInline(inline: Inline): ReactNode {
    // Most inlines are words; the longer way leads to the same.
    if (inline.type === 'text' && !keeps) return inline.value;
    const usual = inline.type === 'quoted' ? drawQuoted(inline) : inlineDefinition(inline.type)?.toHtml(inline, write);
    const own = ownView(inline.type);
    return own ? createElement(own, { ...aroundNode(inline, usual), inline }) : usual;
  }

  function ownView(type: string): ComponentType<Record<string, unknown>> | undefined {
    // Each view takes the node of the kind under whose name it stands, and is given no other.
    return keeps && Object.hasOwn(views, type)
      ? (views[type as keyof typeof views] as ComponentType<Record<string, unknown>> | undefined)
      : undefined;
  }

  function aroundNode(node: Block | Inline, usual: ReactNode) {
    const children = 'children' in node ? kept.get(node.children) : undefined;
    return { tables, usual: together(usual), children: together(children) };
  }
}

const holdsBlocks = (block: Block): boolean => nodeLists(block).some(({ of }) => of === 'blocks');
