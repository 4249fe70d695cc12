import type { Article } from '@standfirst/core';
import { printedDate } from '../printed-date.js';
import { printedWords } from '../printed-words.js';
import type { Mail } from './mail.js';
import { box, element, words, type Node } from './mail-element.js';
import { inlineNodes } from './mail-head.js';
import { LINE, styles } from './mail-styles.js';

/** What stands below the last words: what was set right since, and whose rights these are. */
export function mailFoot(article: Article, mail: Mail): Node[] {
  const kinds = printedWords(article.lang).corrections;
  const corrections = (article.corrections ?? []).map(({ kind, at, children }) =>
    element('p', { style: styles.line }, [
      element('strong', {}, [words(`${kinds[kind]}, ${printedDate(at, article.lang)}:`)]),
      words(' '),
      ...inlineNodes(children, article, mail),
    ]),
  );
  const notice = article.rights?.notice;
  const rights = notice === undefined ? [] : [element('p', { style: styles.line }, [words(notice)])];
  const lines = [...corrections, ...rights];
  return lines.length === 0 ? [] : [box(`padding:16px 0 0;border-top:1px solid ${LINE}`, lines)];
}
