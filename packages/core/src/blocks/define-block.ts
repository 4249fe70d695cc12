import type { Element } from 'hast';
import type { HtmlReader } from '../html/html-reader.js';
import type { HtmlWriter } from '../html/html-writer.js';
import type { ObjectSchema } from '../inlines/define-inline.js';

/** Everything the library knows about one kind of block. */
export interface BlockDefinition<Block extends { type: string }> {
  /** The name of the kind; nodes carry it as `type`. */
  readonly type: Block['type'];
  /** The check of a node, whose field comments are the documentation of the kind. */
  readonly schema: ObjectSchema<Block>;
  /** Which of its fields hold blocks or inlines, at whatever depth of arrays. */
  readonly holds: { readonly [Field in keyof Block]?: 'blocks' | 'inlines' };
  /** What stands between two pieces of its words in plain text; `null`: its words are no words of the article. */
  readonly textSeparator: '' | '\t' | '\n' | '\n\n' | null;
  /** Believable blocks; they feed tests, stories and documentation. */
  readonly examples: readonly [Block, ...Block[]];
  /** The block as the semantic elements a browser would expect; several where something stands beside it. */
  readonly toHtml: <Html>(block: Block, write: HtmlWriter<Html>) => Html;
  /** Reads `element` if it is of this kind, else returns `undefined`. Ids may be left empty: they are derived afterwards. */
  readonly fromHtml: (element: Element, read: HtmlReader) => Block | undefined;
}

/** States that an object is a block kind; gives it its types. */
export const defineBlock = <Block extends { type: string }>(definition: {
  [Key in keyof BlockDefinition<Block>]: Key extends 'schema'
    ? { readonly entries: object }
    : BlockDefinition<Block>[Key];
}): BlockDefinition<Block> =>
  // The schema's input is looser than `unknown` can say; its output was tied to `Block` where the interface was derived from it.
  definition as BlockDefinition<Block>;
