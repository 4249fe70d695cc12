import type { Language } from '../languages/language.js';
import type { Span } from '../span.js';

/** Whether every word that a title capitalises has a capital: “The Winds of Autumn” names a work and quotes nobody. */
export function isTitle(text: string, span: Span, language?: Language): boolean {
  const words = glance(text, span).match(/\p{L}[\p{L}\p{N}'’]*/gu) ?? [];
  const telling = words.filter((word) => !language?.words.titleWords.has(word.toLowerCase()));
  // One word in capitals is shouted.
  if (telling.length === 1 && /^\p{Lu}{4,}$/u.test(telling[0] ?? '')) return false;
  // A German noun alone is a word like any other.
  if (language?.spelling.nounsHaveCapitals && telling.length < 2) return false;
  return telling.length > 0 && telling.every((word) => /^\p{Lu}/u.test(word));
}

/** The beginning of a span: every question about its length is about fewer words than this holds. */
const glance = (text: string, { start, end }: Span) => text.slice(start, Math.min(end, start + 400));

/** Whether a span ends like a sentence or a clause of speech, in a stop or a comma: “No,” she said. */
export function endsLikeSpeech(text: string, { start, end }: Span): boolean {
  return /[,.!?…。！？؟،]['’]?\s{0,3}$/.test(text.slice(Math.max(start, end - 8), end));
}

/** “New Day,” on television: a comma inside the marks is a habit of print, and behind several capitals no sign of speech. */
export function isNamed(text: string, span: Span, language: Language): boolean {
  const telling = glance(text, span).match(/\p{L}[\p{L}\p{N}'’]*/gu) ?? [];
  return (
    telling.length > 1 &&
    isTitle(text, span, language) &&
    /,\s{0,3}$/.test(text.slice(Math.max(span.start, span.end - 4), span.end))
  );
}

/** How many words stand in a span, counted at its beginning; a script without spaces counts two characters as one. */
export function wordCount(text: string, span: Span): number {
  const slice = glance(text, span);
  const unspaced = slice.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return unspaced > 0 ? Math.ceil(unspaced / 2) : (slice.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0);
}
