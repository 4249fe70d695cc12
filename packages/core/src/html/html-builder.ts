/** A property's value; `undefined`, `null` and `false` leave it out, `true` writes its name alone, a list its words. */
export type HtmlValue = string | number | boolean | readonly string[] | null | undefined;

/** Properties by hast's names: `className`, `dateTime`, `dataQuote`. */
export type HtmlProperties = Readonly<Record<string, HtmlValue>>;

/**
 * How one sort of HTML is put together: text, a hast tree, the elements of a framework. The kinds write through it and so
 * state their markup once for all of them. `Html` is any number of nodes beside each other, none included.
 */
export interface HtmlBuilder<Html> {
  /** `element('a', { href }, text('x'))`; `null` for no properties. */
  readonly element: (tagName: string, properties?: HtmlProperties | null, inside?: Html) => Html;
  /** Words, not yet escaped. */
  readonly text: (value: string) => Html;
  /** What `draw` makes of each item, one after the other. */
  readonly each: <Item>(list: readonly Item[], draw: (item: Item, index: number) => Html) => Html;
  /** One after the other; `join([])` is nothing. */
  readonly join: (pieces: readonly Html[]) => Html;
}
