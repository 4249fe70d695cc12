import { blocksToHast, inlineText, type Article } from '@standfirst/core';
import { absoluteUrl } from '../absolute-url.js';
import { printedByline, printedDates } from '../printed-head.js';
import type { Mail } from './mail.js';
import { element, gap, words, type Node } from './mail-element.js';
import { styles } from './mail-styles.js';

/** What stands above the first words: label, headline, standfirst, byline, dates and the picture that leads. */
export function mailHead(article: Article, mail: Mail): Node[] {
  const { headline, standfirst, kicker, leadMedia } = article;
  const title = inlineNodes(headline, article, mail);
  const link = (url: string | undefined, children: Node[]): Node[] => {
    const href = absoluteUrl(url ?? '', mail.base);
    return href === undefined ? children : [element('a', { href, style: styles.quietLink }, children)];
  };
  const credits = [printedByline(article), ...printedDates(article)].filter((line) => line !== undefined);
  const isShown = article.body.some((block) => block.type === 'figure' && block.media.includes(leadMedia ?? ''));
  const lead = leadMedia !== undefined && !isShown && article.media?.[leadMedia] ? [leadMedia] : [];
  return [
    ...(kicker ? [element('p', { style: styles.kicker }, link(kicker.url, [words(kicker.text)]))] : []),
    ...(inlineText(headline) === '' ? [] : [element('h1', { style: styles.headline }, link(article.url, title))]),
    ...(standfirst ? [element('p', { style: styles.standfirst }, inlineNodes(standfirst, article, mail))] : []),
    ...credits.map((line) => element('p', { style: styles.line }, [words(line)])),
    gap(18),
    ...mail.draw(lead.map((id) => blocksToHast([{ type: 'figure', id: 'lead', media: [id] }], article)).flat()),
  ];
}

/** Words of the head as they stand in a paragraph, without the paragraph. */
export function inlineNodes(inlines: Article['headline'], article: Article, mail: Mail): Node[] {
  const [paragraph] = blocksToHast([{ type: 'paragraph', id: 'head', children: [...inlines] }], article);
  return paragraph?.type === 'element' ? mail.draw(paragraph.children) : [];
}
