import type { Block } from '@standfirst/core';
import { isNode, isRecord, textOf } from '../portable-node.js';
import type { Reading } from '../reading.js';

/** How deep in a node text is looked for: a row of columns has columns, and these their text. */
const DEEPEST = 4;
const TITLES = ['title', 'heading'];

/** The blocks of text that stand somewhere in a node that nobody knows (columns, tabs, sections), with the titles above them: readers miss nothing that was said. */
export function textInside(node: Readonly<Record<string, unknown>>, reading: Reading, depth = 0): Block[] {
  if (depth > DEEPEST) return [];
  const inside = Object.values(node).flatMap((value): Block[] => {
    if (Array.isArray(value) && value.some(isText)) return reading.blocks(value);
    const holders: readonly unknown[] = Array.isArray(value) ? value : [value];
    return holders.filter(isRecord).flatMap((each) => textInside(each, reading, depth + 1));
  });
  const title =
    inside.length > 0 ? TITLES.map((field) => textOf(node[field])).find((words) => words !== undefined) : '';
  return title ? [...reading.blocks(title), ...inside] : inside;
}

const isText = (value: unknown) => isNode(value) && value._type === 'block' && Array.isArray(value['children']);
