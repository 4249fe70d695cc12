import type { Element, ElementContent, Root } from 'hast';
import type { Block } from '../blocks/index.js';
import type { Inline } from '../inlines/index.js';
import type { Media } from '../media/media.js';

/** What the kinds need while they read their own element. */
export interface HtmlReader {
  /** The element's content as inlines. */
  inlines(parent: Pick<Element, 'children'>): Inline[];
  /** The element's content as blocks; loose phrasing content becomes paragraphs. */
  blocks(parent: Pick<Element | Root, 'children'>): Block[];
  /** Puts a file into the article's table and gives back its id: the one wanted, else one derived from its address. */
  addMedia(media: Omit<Media, 'id'>, wanted?: string): string;
  /** Takes the next element beside the one being read, if it is what the kind expects there. */
  takeNext(expected: (sibling: Element) => boolean): Element | undefined;
  /** Says in the receipt what was left out or guessed. */
  note(text: string): void;
}

export type HtmlContent = ElementContent | Root['children'][number];
