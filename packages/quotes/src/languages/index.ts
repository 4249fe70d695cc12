import { german } from './de/index.js';
import { english } from './en/index.js';
import { french } from './fr/index.js';
import type { Language } from './language.js';

/** One line a language. */
const languages: Readonly<Record<string, Language>> = {
  de: german,
  en: english,
  fr: french,
};

/** The pack for a BCP 47 tag ("en-GB" → en), or nothing: then only the marks are read. */
export function languageFor(tag: string): Language | undefined {
  const code = codeOf(tag);
  return Object.hasOwn(languages, code) ? languages[code] : undefined;
}

/** The language alone of a BCP 47 tag, in lower case: "de-AT" → de, "zh-Hant" → zh. */
export function codeOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}
