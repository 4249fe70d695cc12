import type { Drawing } from '../blocks/drawing.js';

/** The language of the words that the views add, where it is not the article's: for their `lang` attribute. */
export const wordsLanguage = ({ lang, words }: Pick<Drawing, 'lang' | 'words'>): string | undefined =>
  new Intl.Locale(lang).language === new Intl.Locale(words.lang).language ? undefined : words.lang;
