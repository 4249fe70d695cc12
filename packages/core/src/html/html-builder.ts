/** What an attribute says; `undefined` and `null` leave it out. */
export type HtmlValue = string | number | null | undefined;

/**
 * The attributes that kinds write, by the names that JSX has for them: React takes such an object as it is, where a copy for
 * each element would cost a tenth of the time of a page. Declaration merging adds names.
 */
export interface HtmlAttributes {
  readonly [data: `data-${string}`]: HtmlValue;
  readonly [aria: `aria-${string}`]: HtmlValue;
  readonly alt?: HtmlValue;
  readonly cite?: HtmlValue;
  readonly className?: HtmlValue;
  readonly controls?: boolean;
  readonly dateTime?: HtmlValue;
  readonly decoding?: HtmlValue;
  readonly dir?: HtmlValue;
  readonly height?: HtmlValue;
  readonly hidden?: boolean;
  readonly href?: HtmlValue;
  readonly id?: HtmlValue;
  readonly kind?: HtmlValue;
  readonly lang?: HtmlValue;
  readonly loading?: HtmlValue;
  readonly preload?: HtmlValue;
  readonly rel?: HtmlValue;
  readonly scope?: HtmlValue;
  readonly src?: HtmlValue;
  readonly start?: HtmlValue;
  readonly title?: HtmlValue;
  readonly width?: HtmlValue;
}

/** The attributes of an element and, last, what stands inside it. */
export interface HtmlProperties<Html> extends HtmlAttributes {
  /** Made by the builder, never words as they are: those pass `text`. */
  readonly children?: Html;
}

/**
 * How one sort of HTML is put together: text, a hast tree, the elements of a framework. The kinds write through it and so
 * state their markup once for all of them. `Html` is any number of nodes beside each other, none included.
 */
export interface HtmlBuilder<Html> {
  /** `element('a', { href, children: text('x') })`. */
  readonly element: (tagName: string, properties: HtmlProperties<Html>) => Html;
  /** Words, not yet escaped; `text('')` is nothing. */
  readonly text: (value: string) => Html;
  /** What `draw` makes of each item, one after the other. */
  readonly each: <Item>(list: readonly Item[], draw: (item: Item, index: number) => Html) => Html;
  /** One after the other; `join([])` is nothing. */
  readonly join: (pieces: readonly Html[]) => Html;
}
