import type { Article } from '../article/article.js';
import { nodeLists } from '../article/walk.js';
import type { Block } from '../blocks/index.js';
import type { Inline } from '../inlines/index.js';

/** Stands in the words where a page has something that is none of them: the number of a note, the end of a line. */
export const GAP = '\u{FFFC}';

/** A stretch of `PageWords.text`, in UTF-16 units. */
export interface Stretch {
  from: number;
  to: number;
}

/** The words of an article as its page has them, one string; spaces are run together as a browser does. */
export interface PageWords {
  readonly text: string;
  /** Where the words of each quotation stand, without their marks, in body order. */
  readonly quotes: ReadonlyMap<string, Stretch[]>;
  /** Where each block of the body stands. */
  readonly blocks: ReadonlyMap<string, Stretch>;
}

/** What a browser would search: first what stands above the body or is printed twice, then the body. */
export function pageWords({ kicker, headline, standfirst = [], body }: Article): PageWords {
  let text = '';
  const quotes = new Map<string, Stretch[]>();
  const places = new Map<string, Stretch>();

  const gap = () => (text = `${text.trimEnd()}${GAP}`);
  const add = (words: string) => {
    for (const part of words.split(/([ \t\n\r\f]+)/)) {
      if (!/^[ \t\n\r\f]/.test(part)) text += part;
      else if (!text.endsWith(' ') && !text.endsWith(GAP)) text += ' ';
    }
  };
  /** Notes where the words of a quotation begin and end, spaces at both ends left out. */
  const noted = (quote: string, write: () => void) => {
    const before = text.length;
    write();
    const from = before + /^[\s\uFFFC]*/.exec(text.slice(before))![0].length;
    let to = text.length;
    while (to > from && /[\s\uFFFC]/.test(text.charAt(to - 1))) to--;
    if (from < to) quotes.set(quote, [...(quotes.get(quote) ?? []), { from, to }]);
  };
  const inlines = (list: readonly Inline[], counts: boolean) => {
    for (const inline of list) {
      if (inline.type === 'text') add(inline.value);
      else if (inline.type === 'break' || inline.type === 'noteRef') gap();
      else if (inline.type === 'quoted') {
        add(inline.open ?? '');
        if (counts) noted(inline.quote, () => inlines(inline.children, counts));
        else inlines(inline.children, counts);
        add(inline.close ?? '');
      } else for (const part of nodeLists(inline)) if (part.of === 'inlines') inlines(part.list, counts);
    }
  };
  const line = (list: readonly Inline[], counts = false) => {
    inlines(list, counts);
    gap();
  };
  const blocks = (list: readonly Block[]) => {
    for (const block of list) {
      if (isBeside(block)) continue;
      const from = text.length;
      if (block.type === 'codeBlock') add(block.value);
      const write = () => {
        for (const part of nodeLists(block))
          if (part.of === 'blocks') blocks(part.list);
          else line(part.list, true);
      };
      if (block.type === 'blockquote' && block.quote) noted(block.quote, write);
      else write();
      places.set(block.id, { from, to: text.length });
      gap();
    }
  };
  const beside = (list: readonly Block[]) => {
    for (const block of list) {
      if ('title' in block && typeof block.title === 'string') line([{ type: 'text', value: block.title }]);
      for (const part of nodeLists(block))
        if (part.of === 'blocks') beside(part.list);
        else if (isBeside(block)) line(part.list);
    }
  };

  if (kicker) line([{ type: 'text', value: kicker.text }]);
  line(headline);
  line(standfirst);
  // A figure may head the page and a pull quote repeats: counted as before the body, they make an address longer, never wrong.
  beside(body);
  blocks(body);
  return { text, quotes, blocks: places };
}

const isBeside = ({ type }: Block) => ['figure', 'pullquote', 'embed', 'relatedLink'].includes(type);
