import { blocksToHast, type Article, type Block } from '@standfirst/core';
import { readBody } from '../reading/read-body.js';
import { htmlLine, plainNodes } from './html-line.js';
import { blocksMarkdown } from './block-markdown.js';
import { haveSameWords } from '../../block-facts/same-words.js';
import { attributedLine } from './set-apart.js';
import { noteLines } from './note-lines.js';

/**
 * The blocks of an article as Markdown. Each is read back at once: one that Markdown does not say exactly is written in
 * HTML of its own kind.
 */
export function writeBody(article: Article): string {
  const notes = noteLines(article);
  let other = false;
  const pieces = article.body.map((block, index) => {
    other = isLikeList(block, article.body[index - 1]) && !other;
    const nodes = blockNodes(block, article);
    const forms = [
      blocksMarkdown(plainNodes(attributedLine(block, article, nodes)), other),
      blocksMarkdown(plainNodes(nodes), other),
      htmlLine(plainNodes(nodes)),
    ];
    return forms.find((form) => isExact(form, block, article, notes)) ?? forms[1]!;
  });
  return [...pieces, notes].filter((piece) => piece !== '').join('\n\n');
}

/** Two lists of a sort behind each other would be one: they are told apart by their signs. */
const isLikeList = (block: Block, before: Block | undefined) =>
  block.type === 'list' && before?.type === 'list' && block.ordered === before.ordered;

/** What nobody knows leaves an empty place, which nobody sees. */
function blockNodes(block: Block, article: Article) {
  const nodes = blocksToHast([block], article);
  if (block.type !== 'unknown' || nodes.length > 0) return nodes;
  return [{ type: 'element' as const, tagName: 'div', properties: { dataUnknown: block.originalType }, children: [] }];
}

const isExact = (form: string, block: Block, { lang }: Article, notes: string) =>
  haveSameWords(readBody(`${form}\n\n${notes}`, { lang }).blocks, [block]);
