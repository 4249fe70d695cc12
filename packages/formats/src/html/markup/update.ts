import type { Element } from 'hast';
import { attribute, childElements, element, findAll, findFirst, namesOf, wordsOf } from '../tree/html-tree.js';
import { pageDate } from '../page/page-date.js';
import { withoutThem } from './figure.js';
import type { MarkupRule } from './markup.js';

/** What pages call the entries of a live page. */
export const UPDATE =
  /(?:^|[-_\s])(?:live-?_?(?:blog-?)?(?:update|entry|post|item|block)|liveblog-?(?:update|entry|post|item)|update-entry)(?:$|[-_\s])/;

/** One entry of a live page: a box that is called so and says when it appeared. */
export const updateRule: MarkupRule = (found) => {
  if (!['article', 'div', 'section', 'li'].includes(found.tagName) || attribute(found, 'dataUpdate') !== undefined)
    return undefined;
  const type = attribute(found, 'itemtype') ?? '';
  if (
    !UPDATE.test(namesOf(found)) &&
    !(type.endsWith('schema.org/BlogPosting') && attribute(found, 'itemprop') === 'liveBlogUpdate')
  )
    return undefined;
  const [time, ...others] = findAll(found, ({ tagName }) => tagName === 'time');
  const published = time && pageDate(attribute(time, 'dateTime') ?? wordsOf(time));
  if (!time || published === undefined) return undefined;
  const later = others
    .map((one) => pageDate(attribute(one, 'dateTime') ?? ''))
    .find((date) => date !== undefined && date > published);
  const title = findFirst(found, ({ tagName }) => /^h[2-6]$/.test(tagName));
  const rest = withoutThem(found.children, [time, ...(title ? [title] : [])]);
  return [
    element(
      'article',
      {
        dataUpdate: published,
        ...(later !== undefined && { dataModified: later }),
        ...(isMarked(found, /(?:^|[-_\s])(?:key-?event|is-key|--?key|highlight)/) && { dataKey: '' }),
        ...(isMarked(found, /(?:^|[-_\s])(?:is-)?(?:pinned|sticky)/) && { dataPinned: '' }),
      },
      [...(title ? [element('h3', { dataHeadline: '' }, title.children)] : []), ...rest],
    ),
  ];
};

const isMarked = (found: Element, pattern: RegExp) =>
  pattern.test(namesOf(found)) || childElements(found).some((child) => pattern.test(namesOf(child)));
