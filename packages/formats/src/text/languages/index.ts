import { en } from './en/index.js';
import type { PageLanguage } from './page-language.js';

/** Every language whose pages are known, one line each. */
export const languages: readonly PageLanguage[] = [en];

/** The languages with that of the page first, since its words win. */
export const languagesFor = (tag: string): readonly PageLanguage[] => {
  const own = tag.toLowerCase().split('-')[0];
  return [...languages].sort((one, other) => Number(other.tag === own) - Number(one.tag === own));
};
