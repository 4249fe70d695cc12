import type { CommentBlock } from '@standfirst/core';
import { parseFragment } from 'parse5';
import { BlockBuilder } from './block-builder.js';
import { elementRules, type ElementRule } from './element-rules.js';
import { attributeOf, textOf, type HtmlElement, type HtmlNode } from './html-nodes.js';

/** What a comment's HTML is read by. */
export interface CommentHtmlOptions {
  /**
   * Whether line ends mean something: `kept` as in WordPress, where one is a line end and an empty line a new paragraph,
   * `collapsed` as in HTML.
   */
  readonly lines: 'kept' | 'collapsed';
  /** Told of what a comment cannot hold, in a few words. */
  readonly onLoss: (what: string) => void;
}

/**
 * HTML that another system let its readers write, as the blocks of a comment. No word is lost: an element that a comment
 * cannot hold gives its words, a picture or a film a link to it. Works without recursion, for markup of any depth.
 *
 * @param id begins the id of every block
 */
export function readCommentHtml(html: string, id: string, { lines, onLoss }: CommentHtmlOptions): CommentBlock[] {
  const builder = new BlockBuilder(id, lines);
  const fragment: HtmlNode = parseFragment(withWholeTags(html));
  const open: ({ enter: HtmlNode } | { leave: () => void })[] = [{ enter: fragment }];
  for (let step = open.pop(); step; step = open.pop()) {
    if ('leave' in step) step.leave();
    else if (step.enter.nodeName === '#text') builder.text(textOf(step.enter));
    else {
      const children = 'tagName' in step.enter ? readElement(step.enter, builder, onLoss) : { leave: () => undefined };
      if (!children) continue;
      open.push(children);
      const inside = 'childNodes' in step.enter ? step.enter.childNodes : [];
      for (let at = inside.length - 1; at >= 0; at -= 1) open.push({ enter: inside[at]! });
    }
  }
  return builder.end();
}

/** A last tag without an end as text: a parser would drop it with its words, and somebody may have meant "less than". */
function withWholeTags(html: string): string {
  const last = html.lastIndexOf('<');
  return last > html.lastIndexOf('>') ? `${html.slice(0, last)}&lt;${html.slice(last + 1)}` : html;
}

/** Begins an element, and says how it ends; `undefined` where its children are not to be looked at. */
function readElement(
  element: HtmlElement,
  builder: BlockBuilder,
  onLoss: (what: string) => void,
): { leave: () => void } | undefined {
  const rule: ElementRule = elementRules.get(element.tagName) ?? { as: 'words' };
  switch (rule.as) {
    case 'mark':
      return { leave: builder.openMark({ type: rule.mark }) };
    case 'link':
      return { leave: openLink(element, builder, onLoss) };
    case 'quoted':
      builder.literal('“');
      return { leave: () => builder.literal('”') };
    case 'break':
      return void builder.lineBreak();
    case 'code':
      return void builder.code(textOf(element));
    case 'preformatted':
      return void builder.codeBlock(textOf(element), languageOf(element));
    case 'container':
      return { leave: builder.openContainer(rule.container, startOf(element)) };
    case 'block':
      builder.endParagraph();
      return { leave: () => builder.endParagraph() };
    case 'media':
      onLoss(`${element.tagName} shown as a link`);
      return void linkTo(element, builder);
    case 'nothing':
      return void onLoss(`${element.tagName} left out`);
    case 'words':
      return { leave: () => undefined };
  }
}

function openLink(element: HtmlElement, builder: BlockBuilder, onLoss: (what: string) => void): () => void {
  const address = attributeOf(element, 'href');
  const close = builder.openLink(address);
  if (close) return close;
  if (address !== undefined) onLoss('link that may not be followed');
  return () => undefined;
}

function linkTo(element: HtmlElement, builder: BlockBuilder): void {
  const address = attributeOf(element, 'src') ?? attributeOf(element, 'data') ?? '';
  const words = [attributeOf(element, 'alt'), attributeOf(element, 'title'), address].find((text) => text?.trim());
  if (words === undefined) return;
  const close = builder.openLink(address);
  builder.literal(words);
  close?.();
}

function startOf(element: HtmlElement): number | undefined {
  const start = attributeOf(element, 'start');
  return start !== undefined && /^\d{1,9}$/.test(start) ? Number(start) : undefined;
}

/** The language of `<pre><code class="language-…">`, as Markdown writers put it down. */
function languageOf(element: HtmlElement): string | undefined {
  const [only, ...others] = element.childNodes;
  if (!only || others.length > 0 || !('tagName' in only) || only.tagName !== 'code') return undefined;
  return /(?:^|\s)language-([^\s`]{1,40})(?:\s|$)/.exec(attributeOf(only, 'class') ?? '')?.[1];
}
