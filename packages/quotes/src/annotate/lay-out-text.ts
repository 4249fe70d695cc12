import { blockDefinition, inlineText, nodeLists, type Block, type Inline } from '@standfirst/core';
import { heardLists } from './heard-lists.js';

/** The text of an article for the rules, and where in it each paragraph that they hear begins. */
export interface LaidOutText {
  /** As long as `articleText`, offset for offset; what is not heard (headings, tables, code) is blank. */
  text: string;
  /** In reading order: one entry for each paragraph that `mapHeard` visits. */
  starts: readonly number[];
}

/** Told where in the text the pieces of the body stand, heard or not. */
export interface Pieces {
  inlines?(list: readonly Inline[], start: number): void;
  block?(block: Block, start: number, end: number): void;
}

/** Lays the words of the body out as `articleText` does, so that an offset of one is an offset of the other. */
export function layOutText(body: readonly Block[], tell: Pieces = {}): LaidOutText {
  const parts: string[] = [];
  const starts: number[] = [];
  let length = 0;
  const add = (words: string) => {
    parts.push(words);
    length += words.length;
  };
  const layBlocks = (blocks: readonly Block[], separator: string, heard: boolean) => {
    let first = true;
    for (const block of blocks) {
      const inner = blockDefinition(block.type)?.textSeparator ?? null;
      if (inner === null || (block.type === 'unknown' && nodeLists(block).length === 0)) continue;
      if (!first) add(separator);
      first = false;
      const start = length;
      layBlock(block, inner, heard);
      tell.block?.(block, start, length);
    }
  };
  const layBlock = (block: Block, separator: string, heard: boolean) => {
    if (block.type === 'codeBlock') return add(blank(block.value));
    if (block.type === 'paragraph' && heard) starts.push(length);
    const listens = heard && heardLists(block).length > 0;
    nodeLists(block).forEach((part, index) => {
      if (index > 0) add(separator);
      if (part.of === 'blocks') layBlocks(part.list, separator, listens);
      else {
        tell.inlines?.(part.list, length);
        add(heard && block.type === 'paragraph' ? oneLine(part.list) : blank(inlineText(part.list)));
      }
    });
  };
  layBlocks(body, '\n\n', true);
  return { text: parts.join(''), starts };
}

/** A line break within a paragraph is a space for the rules. */
const oneLine = (inlines: readonly Inline[]) => inlineText(inlines).replace(/[\n\r]/g, ' ');

const blank = (words: string) => ' '.repeat(words.length);
