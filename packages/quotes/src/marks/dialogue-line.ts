import type { Language } from '../languages/language.js';
import type { Span } from '../span.js';
import type { MarkedSpan } from './marked-span.js';

/**
 * A line that opens with a dash and tells who speaks is spoken: — Nous partons, dit-elle. Without such an attribution a dash
 * may begin an item of a list. Behind the stop that ends the attribution the writer goes on.
 */
export function dialogueLine(text: string, paragraph: Span, language: Language): MarkedSpan | undefined {
  const dash = /^[—–]\s{0,2}(?=\p{L})/u.exec(text.slice(paragraph.start, paragraph.start + 4));
  if (!dash) return undefined;
  const words = { start: paragraph.start + dash[0].length, end: paragraph.end };
  const insertion = language.rules?.insertionsIn?.(text, words)[0];
  if (!insertion) return undefined;
  const end = text.charAt(insertion.end) === ',' ? paragraph.end : insertion.end;
  const outer = { start: paragraph.start, end };
  return {
    start: words.start,
    end,
    outer,
    open: text.charAt(paragraph.start),
    close: '',
    single: false,
    unclosed: false,
    resumes: false,
  };
}
