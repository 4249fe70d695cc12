import type { articleToHast } from '@standfirst/core';

/** A node of the trees that core writes. */
export type Node = ReturnType<typeof articleToHast>[number];
export type Element = Extract<Node, { type: 'element' }>;

/** What is parted from the next by a blank line; the lines of one that is `fixed` are never broken. */
export interface WrittenPassage {
  readonly text: string;
  readonly fixed?: true;
}

/** What the parts of one text need to know. */
export interface Writing {
  readonly lang: string;
  /** A date as it is printed. */
  readonly date: (date: string) => string;
  /** What stands before a caption. */
  readonly picture: string;
  /** The mark of an address or note in the text, such as `[1]`; the same one gets the same. */
  readonly mark: (reference: Reference) => string;
  /** The passages of some nodes. */
  readonly passages: (nodes: readonly Node[]) => WrittenPassage[];
}

/** What a mark in the text leads to. */
export type Reference = { readonly url: string } | { readonly note: string };

export function attribute({ properties }: Element, name: string): string | undefined {
  const value = Object.hasOwn(properties, name) ? properties[name] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

export const has = ({ properties }: Element, name: string): boolean => Object.hasOwn(properties, name);

export const elementsIn = ({ children }: Element): Element[] => children.filter((child) => child.type === 'element');
