import type { Element } from 'hast';
import {
  attribute,
  childElements,
  element,
  findAll,
  isPhrasing,
  textNode,
  wordsOf,
  type Node,
} from '../tree/html-tree.js';
import { onlyElement } from './foreign.js';
import type { MarkupRule } from './markup.js';

const LABEL =
  /^(?:read (?:more|also|next)|also read|related(?: (?:story|article))?|see also|more on this(?: story)?|lire aussi|à lire(?: aussi)?|lesen sie auch|mehr (?:dazu|zum thema)|lee también|lea también|leggi anche|leia (?:mais|também)|lees ook|läs (?:mer|också|även)|les også|læs også|(?:czytaj|zobacz) też|читайте также|читайте також|関連記事|相关阅读|اقرأ أيضا)\s*[:：–—-]?\s*$/i;
/** "RELATED: The museum of ropes", where all of it is the link. */
const WITHIN = /^[^:：]{2,40}[:：]\s*/;

/** A paragraph that only sends its readers to another story, with the words that pages begin such lines with. */
export const relatedLinkRule: MarkupRule = (found) => {
  if (found.tagName === 'aside') return ownLink(found);
  if (found.tagName !== 'p' && found.tagName !== 'div') return undefined;
  if (childElements(found).some(({ tagName }) => !isPhrasing(tagName))) return undefined;
  const [link, ...others] = findAll(found, ({ tagName }) => tagName === 'a');
  const url = link && attribute(link, 'href');
  if (!link || url === undefined || others.length > 0) return undefined;
  const all = wordsOf(found);
  const within = wordsOf(link) === all ? (WITHIN.exec(all)?.[0] ?? '') : '';
  const title = wordsOf(link).slice(within.length);
  const label = all.slice(0, -title.length).trim();
  if (title === '' || label.length > 60 || !all.endsWith(title) || !LABEL.test(label)) return undefined;
  const line = [
    element('span', {}, [textNode(label.replace(/\s*[:：–—-]$/, ''))]),
    textNode(' '),
    element('a', { href: url }, [textNode(title)]),
  ];
  return [element('aside', { dataRelatedLink: url }, [element('p', {}, line)])];
};

/** The model's own form has such a paragraph inside, which has become one by now. */
function ownLink(found: Element): readonly Node[] | undefined {
  const inside = onlyElement(found);
  const isOwn = attribute(found, 'dataRelatedLink') !== undefined && inside?.tagName === 'aside';
  return isOwn && attribute(inside, 'dataRelatedLink') !== undefined
    ? [{ ...found, children: inside.children }]
    : undefined;
}
