import { articleToHast, beforeGate, inlineText, safeUrl, serializeHtml, type Article } from '@standfirst/core';
import type { WriteOptions, WriteResult } from '../format.js';
import { printedDate } from '../printed-date.js';
import type { Mail } from './mail.js';
import { mailDocument } from './mail-document.js';
import { element, folded, has, textOf, type Node } from './mail-element.js';
import { mailFoot } from './mail-foot.js';
import { mailHead } from './mail-head.js';
import { mailLosses } from './mail-losses.js';
import { mailWriter } from './mail-nodes.js';
import { MARGIN, WIDTH } from './mail-styles.js';
import { untilGate } from './until-gate.js';

/** How a mail is written; everything has a default. */
export interface EmailOptions extends WriteOptions {
  /** `content`: the table alone, for a letter of your own with its greeting and its way to unsubscribe. Default: `document`. */
  readonly part?: 'document' | 'content';
}

/**
 * One article as HTML that mail clients show as it is meant: tables for places, styles at each element, whole addresses
 * of http and https alone, no script, no form, nothing to load but pictures. What stands behind a gate is not in it.
 */
export function write(article: Article, { part = 'document' }: EmailOptions = {}): WriteResult {
  const open = beforeGate(article);
  const tree = untilGate(articleToHast(open));
  const isRight = article.dir === 'rtl';
  const mail: Mail = mailWriter({
    base: safeUrl(article.url, 'website') ?? undefined,
    start: isRight ? 'right' : 'left',
    date: (date) => printedDate(date, article.lang),
    text: folded(textOf(withoutPullquotes(tree))),
  });
  const lang = article.lang === 'und' ? undefined : article.lang;
  const facts = { lang, dir: article.dir ?? 'ltr' };
  const title = inlineText(article.headline);
  // What mail clients know as the start of a letter, for those who listen.
  const letter = { role: 'article', ariaRoledescription: 'email', ariaLabel: title || undefined };
  const story = element('div', { ...letter, ...facts }, [
    ...mailHead(open, mail),
    ...mail.draw(tree),
    ...mailFoot(open, mail),
  ]);
  const content = serializeHtml([column(story)]);
  const output =
    part === 'content'
      ? content
      : mailDocument({
          ...facts,
          title,
          preview: inlineText(article.standfirst ?? []),
          content,
        });
  return { output, losses: mailLosses(article, output) };
}

/** A column in the middle: Outlook goes by the attribute, all others by the style, so that it shrinks with the window. */
function column(story: Node): Node {
  const shared = { role: 'presentation', cellpadding: 0, cellspacing: 0, border: 0 };
  const cell = element('td', { style: `padding:24px ${MARGIN}px` }, [story]);
  const inner = element('table', { ...shared, width: WIDTH, style: `width:100%;max-width:${WIDTH}px` }, [
    element('tbody', {}, [element('tr', {}, [cell])]),
  ]);
  return element('table', { ...shared, width: '100%' }, [
    element('tbody', {}, [element('tr', {}, [element('td', { align: 'center' }, [inner])])]),
  ]);
}

const withoutPullquotes = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node): Node[] => {
    if (node.type !== 'element') return [node];
    return has(node, 'dataPullquote')
      ? []
      : [{ ...node, children: withoutPullquotes(node.children) as typeof node.children }];
  });
