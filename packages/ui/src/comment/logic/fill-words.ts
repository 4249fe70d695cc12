import type { PluralForms } from '../comment-words.js';

/** Puts values into a sentence; numbers are written as `lang` writes them. A name in braces without a value stays. */
export const fill = (sentence: string, values: Record<string, string | number>, lang?: string): string =>
  sentence.replace(/\{(\w+)\}/g, (hole, name: string) => values[name]?.toLocaleString(lang) ?? hole);

/** The form of the sentence that the language wants for this number. */
export const plural = (forms: PluralForms, count: number, lang: string): string =>
  fill(forms[new Intl.PluralRules(lang).select(count)] ?? forms.other, { count }, lang);
