import { english } from './en/index.js';
import type { Language } from './language.js';

/** One line a language. */
const languages: Readonly<Record<string, Language>> = {
  en: english,
};

/** The pack for a BCP 47 tag ("en-GB" → en), or nothing: then only the marks are read. */
export function languageFor(tag: string): Language | undefined {
  const code = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return Object.hasOwn(languages, code) ? languages[code] : undefined;
}
