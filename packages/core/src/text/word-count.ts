import type { Article } from '../article/article.js';
import { intlLanguage } from '../language/intl-language.js';
import { articleText } from './article-text.js';

// To find the words takes several times as long as to draw them.
const counts = new WeakMap<Article['body'], { lang: string; words: number }>();

// Most paragraphs of European languages are plain, and this expression finds the words that the segmenter finds in them,
// eight times as fast; a test holds the two against each other. What joins words in some languages is left to the segmenter.
const PLAIN = /^[\t -~\u00a0«»À-ɏ–—‘’“”„…£€]*$/;
const JOINED = /[_@]|:\S/;
const WORD = /[\p{L}\d]+(?:(?:(?<=\p{L})[.'‘’](?=\p{L})|(?<=\d)[.,;'‘’](?=\d))[\p{L}\d]+)*/gu;

/** How many words the body has, by the rules of Unicode for its language (https://unicode.org/reports/tr29/#Word_Boundaries); counted once for each body. */
export function wordCount(article: Pick<Article, 'body' | 'lang'>): number {
  const known = counts.get(article.body);
  if (known?.lang === article.lang) return known.words;
  let words = 0;
  let segmenter: Intl.Segmenter | undefined;
  // Paragraph by paragraph: some engines take quadratic time over one long text.
  for (const paragraph of articleText(article).split('\n')) {
    if (PLAIN.test(paragraph) && !JOINED.test(paragraph)) {
      for (WORD.lastIndex = 0; WORD.test(paragraph);) words += 1;
    } else {
      segmenter ??= new Intl.Segmenter(article.lang === 'und' ? [] : intlLanguage(article.lang), {
        granularity: 'word',
      });
      for (const { isWordLike } of segmenter.segment(paragraph)) if (isWordLike) words += 1;
    }
  }
  counts.set(article.body, { lang: article.lang, words });
  return words;
}

/** Silent reading of prose, in words a minute (M. Brysbaert, 2019, https://doi.org/10.1016/j.jml.2019.104047: 238). */
const WORDS_A_MINUTE = 238;

/** About how long the body takes to read, in whole minutes, at least 1. */
export const readingMinutes = (article: Pick<Article, 'body' | 'lang'>, wordsAMinute = WORDS_A_MINUTE): number =>
  Math.max(1, Math.round(wordCount(article) / wordsAMinute));
