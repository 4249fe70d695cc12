import { blockDefinition, type Block } from '@standfirst/core';
import { fieldsOf, isFact } from './fact-names.js';

/** Says whether two JSON values are alike, in whatever order their keys stand. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isAlike(one[key], other[key]))
  );
}

/** Says whether blocks are alike in kinds, words and marks; facts that are noted may differ. */
export const haveSameWords = (some: readonly Block[], others: readonly Block[]): boolean =>
  isAlike(some.map(withoutFacts), others.map(withoutFacts));

/** A block without the facts that are noted, and those that it holds without theirs. */
function withoutFacts(block: Block): Record<string, unknown> {
  const holds: Readonly<Record<string, unknown>> = blockDefinition(block.type)?.holds ?? {};
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fieldsOf(block))) {
    if (holds[name] === 'blocks') kept[name] = inLists(value);
    else if (!isFact(name) || holds[name] !== undefined) kept[name] = value;
  }
  // A block that shows nothing in its place is read as one that shows no blocks.
  if (Array.isArray(kept['fallback']) && kept['fallback'].length === 0) delete kept['fallback'];
  return kept;
}

const inLists = (value: unknown): unknown =>
  // The kind says that these are blocks, or lists of them.
  Array.isArray(value)
    ? value.map((item) => (Array.isArray(item) ? inLists(item) : withoutFacts(item as Block)))
    : value;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
