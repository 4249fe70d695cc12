import type { Inline } from '@standfirst/core';

type Marked = Extract<Inline['type'], 'strong' | 'emphasis' | 'code' | 'strike' | 'subscript' | 'superscript'>;

/** The decorators that are written, by the kind of inline. */
export const decorators: Readonly<Record<Marked, string>> = {
  strong: 'strong',
  emphasis: 'em',
  code: 'code',
  strike: 'strike-through',
  subscript: 'sub',
  superscript: 'sup',
};

/** The decorators that are read: those above, and names that other editors have for them. */
const read: ReadonlyMap<string, Marked> = new Map([
  ['strong', 'strong'],
  ['b', 'strong'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['code', 'code'],
  ['strike-through', 'strike'],
  ['strike', 'strike'],
  ['s', 'strike'],
  ['sub', 'subscript'],
  ['subscript', 'subscript'],
  ['sup', 'superscript'],
  ['superscript', 'superscript'],
]);

/** The inline of a decorator, still without words; one that nobody knows keeps its name and shows its words. */
export function decorated(name: string): Extract<Inline, { type: Marked | 'unknownInline' }> {
  const type = read.get(name);
  return type ? { type, children: [] } : { type: 'unknownInline', originalType: name, raw: name, children: [] };
}

export const isDecorator = (name: string): boolean => read.has(name);
export const isMarked = (type: string): type is Marked => Object.hasOwn(decorators, type);
