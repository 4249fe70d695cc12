import { intlLanguage } from '@standfirst/core';
import type { Drawing } from '../blocks/drawing.js';

/** The language of the words that the views add, where it is not the article's: for their `lang` attribute. */
export const wordsLanguage = ({ lang, words }: Pick<Drawing, 'lang' | 'words'>): string | undefined =>
  lang === words.lang || languageOf(lang) === languageOf(words.lang) ? undefined : words.lang;

const languageOf = (tag: string) => new Intl.Locale(intlLanguage(tag)).language;
