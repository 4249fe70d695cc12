import type { Element } from 'hast';
import type * as v from 'valibot';
import type { HtmlReader } from '../html/html-reader.js';
import type { HtmlWriter } from '../html/html-writer.js';

/** Everything the library knows about one kind of inline. */
export interface InlineDefinition<Inline extends { type: string }> {
  /** The name of the kind; nodes carry it as `type`. */
  readonly type: Inline['type'];
  /** The check of a node, whose field comments are the documentation of the kind. */
  readonly schema: ObjectSchema<Inline>;
  /** Which of its fields hold inlines. */
  readonly holds: { readonly [Field in keyof Inline]?: 'inlines' };
  /** Believable nodes; they feed tests, stories and documentation. */
  readonly examples: readonly [Inline, ...Inline[]];
  /** The node as the phrasing content a browser would expect. */
  readonly toHtml: <Html>(inline: Inline, write: HtmlWriter<Html>) => Html;
  /** Reads `element` if it is of this kind, else returns `undefined`. */
  readonly fromHtml: (element: Element, read: HtmlReader) => Inline | undefined;
}

/** A schema whose known keys can be asked for. */
export type ObjectSchema<Output> = v.GenericSchema<unknown, Output> & {
  readonly entries: Readonly<Record<string, unknown>>;
};

/** States that an object is an inline kind; gives it its types. */
export const defineInline = <Inline extends { type: string }>(definition: {
  [Key in keyof InlineDefinition<Inline>]: Key extends 'schema'
    ? { readonly entries: object }
    : InlineDefinition<Inline>[Key];
}): InlineDefinition<Inline> =>
  // The schema's input is looser than `unknown` can say; its output was tied to `Inline` where the interface was derived from it.
  definition as InlineDefinition<Inline>;
