import { blocks, inlines, type Block, type HtmlWriter, type Inline } from '@standfirst/core';
import type { ReactNode } from 'react';
import type { DesignedInlines } from '../inlines/designed-inlines.js';
import { designedViews } from './designed-views.js';
import type { Drawing } from './drawing.js';

/** How a kind is usually drawn: by its design, where it has one, else as the HTML of its own. */
export interface Drawer<Node> {
  readonly design: ((node: Node, draw: Drawing) => ReactNode) | undefined;
  readonly toHtml: (node: Node, write: HtmlWriter<ReactNode>) => ReactNode;
}

/** Both by the name of the kind, so that one look-up for each node is enough. */
export type Drawers<Node> = ReadonlyMap<string, Drawer<Node>>;

export const blockDrawers: Drawers<Block> = drawers(blocks, designedViews);

/** An article and a comment draw inlines by different designs. */
export const inlineDrawers = (designs: DesignedInlines): Drawers<Inline> => drawers(inlines, designs);

function drawers<Node>(kinds: object, designs: object): Drawers<Node> {
  // Both tables hold each kind under its own name, and whoever asks by a node's type passes that node.
  const byType = new Map(Object.entries(designs as Record<string, Drawer<Node>['design']>));
  return new Map(
    Object.entries(kinds as Record<string, Pick<Drawer<Node>, 'toHtml'>>).map(([type, { toHtml }]) => [
      type,
      { design: byType.get(type), toHtml },
    ]),
  );
}
