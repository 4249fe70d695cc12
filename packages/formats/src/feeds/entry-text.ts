import { blocksText, inlineText, type Block, type Inline } from '@standfirst/core';
import { readFragment, type Fragment } from '../html/read-fragment.js';
import { emptyReceipt } from '../receipt.js';
import type { FoundText } from './found-feed.js';

/** What holds for all texts of an entry. */
export interface Within {
  /** What relative addresses start from. */
  readonly base?: string;
  readonly lang: string;
}

/** A text as blocks: HTML by the gate of all HTML, words by their empty lines. */
export function textBlocks(text: FoundText | undefined, within: Within): Fragment {
  if (!text || text.isHtml) return readFragment(withParagraphs(text?.value ?? ''), within);
  const blocks = text.value.split(/\n\s*\n/).flatMap((part, index): Block[] => {
    const value = part.replace(/\s+/g, ' ').trim();
    return value === '' ? [] : [{ type: 'paragraph', id: `p${index + 1}`, children: [{ type: 'text', value }] }];
  });
  return { blocks, media: {}, quotes: {}, agents: {}, works: {}, receipt: emptyReceipt() };
}

/** HTML without any tag is words with references; many write it so, with empty lines between paragraphs. */
const withParagraphs = (html: string) =>
  /<[a-z!/]/i.test(html)
    ? html
    : html
        .split(/\n[ \t\r]*\n/)
        .map((part) => (part.trim() === '' ? '' : `<p>${part}</p>`))
        .join('\n');

/** A text as the words of one line. */
export function inlinesOf(text: FoundText, within: Within): readonly Inline[] {
  const value = text.value.replace(/[ \t\n\f\r]+/g, ' ').trim();
  if (!text.isHtml) return value === '' ? [] : [{ type: 'text', value }];
  const { blocks } = readFragment(`<p>${value}</p>`, within);
  const [only] = blocks;
  if (blocks.length === 1 && only?.type === 'paragraph') return only.children;
  const words = blocksText(blocks, ' ').trim();
  return words === '' ? [] : [{ type: 'text', value: words }];
}

/** The words alone. */
export const plainWords = (text: FoundText): string => plain(inlineText(inlinesOf(text, { lang: 'und' })));

export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
