import type { HtmlBuilder } from './html-builder.js';

/** What a kind may write, whatever is built of it. */
export function kinds<Html>({ element, text }: HtmlBuilder<Html>): void {
  element('time', { dateTime: '2026', 'data-time': '', 'aria-hidden': 'true', children: text('noon') });
  // @ts-expect-error no attribute has this name in JSX
  element('time', { datetime: '2026' });
  // @ts-expect-error words are escaped by `text`, and stand nowhere without it
  element('p', { children: 'noon' });
  // @ts-expect-error an attribute is no place for elements
  element('p', { title: element('b', {}) });
}
