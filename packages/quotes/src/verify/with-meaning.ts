import type { QuoteChange } from './verdict.js';
import { readWords } from './word.js';

/** Marks a change that takes away or brings a denial or a number. */
export function withMeaning(change: QuoteChange, denies: (form: string) => boolean): QuoteChange {
  const [quoted, source] = [change.quoted, change.source].map(({ text }) => readWords(text).map(({ form }) => form));
  const differ = (test: (form: string) => boolean) => quoted?.filter(test).join(' ') !== source?.filter(test).join(' ');
  if (change.meaning || change.kind === 'case') return change;
  if (differ(denies)) return { ...change, meaning: 'negation' };
  return differ((form) => /\p{N}/u.test(form)) ? { ...change, meaning: 'number' } : change;
}
