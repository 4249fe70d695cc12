import type { Block } from '@standfirst/core';
import { providerOf } from '../../html/markup/embed.js';
import { readHtml, type HtmlContext } from '../kinds/read-html.js';
import { withLineEnds } from './line-ends.js';
import { embedHtml, readShortcode } from './read-shortcode.js';
import { shortcodesIn } from './shortcodes.js';

/**
 * Content without blocks, as WordPress kept all posts before 2018 and keeps those of its classic editor: a line end is one,
 * two begin a paragraph, and calls in square brackets show what plugins make.
 */
export function readClassic(html: string, context: HtmlContext): Block[] {
  if (html.trim() === '') return [];
  const shown: Block[][] = [];
  // What a call shows stands in its place; a name that the content does not have marks it.
  const mark = freeName(html);
  const blocks = readHtml(withEmbeds(withoutCalls(html, 0)), context, (root) => withLineEnds(root)).filter(
    saysSomething,
  );
  return shown.length === 0 ? blocks : blocks.flatMap((block) => placed(block, mark, shown));

  /** `depth` is how many calls stand around the text. */
  function withoutCalls(text: string, depth: number): string {
    let rest = '';
    let at = 0;
    for (const call of depth > MAX_DEPTH ? [] : shortcodesIn(text)) {
      const instead = readShortcode(call, context);
      rest += text.slice(at, call.start);
      if (typeof instead === 'string') rest += instead;
      else if ('around' in instead) rest += withoutCalls(instead.around, depth + 1);
      else if (instead.length > 0)
        rest += `\n\n<div data-unknown="${mark}-${shown.push(instead) - 1}"><p>.</p></div>\n\n`;
      at = call.end;
    }
    return rest + text.slice(at);
  }
}

/** Page builders have rows in sections, and columns in those; what nests deeper was made to. */
const MAX_DEPTH = 20;

const ALONE = /^[ \t]{0,20}(https?:\/\/[^\s<>"]{1,2000})[ \t]{0,20}$/gim;

/** An address that is a line by itself shows what stands there, where WordPress knows its provider. */
const withEmbeds = (text: string): string =>
  text.replace(ALONE, (line, url: string) => (providerOf(url) === undefined ? line : `\n\n${embedHtml(url)}\n\n`));

/** Line ends alone are no paragraph. */
const saysSomething = (block: Block) =>
  block.type !== 'paragraph' || block.children.some(({ type }) => type !== 'break');

function freeName(html: string): string {
  let name = 'call';
  while (html.includes(name)) name += '-';
  return name;
}

/** What a call shows, in the place of its mark; marks that lie in other blocks are found there. */
function placed(block: Block, mark: string, shown: readonly Block[][]): Block[] {
  if (block.type === 'unknown' && block.originalType.startsWith(`${mark}-`))
    return shown[Number(block.originalType.slice(mark.length + 1))] ?? [];
  if (block.type === 'blockquote' || block.type === 'aside' || block.type === 'update')
    return [{ ...block, children: block.children.flatMap((child) => placed(child, mark, shown)) }];
  if (block.type === 'list')
    return [{ ...block, items: block.items.map((item) => item.flatMap((child) => placed(child, mark, shown))) }];
  if (block.type === 'unknown' && block.fallback)
    return [{ ...block, fallback: block.fallback.flatMap((child) => placed(child, mark, shown)) }];
  return [block];
}
