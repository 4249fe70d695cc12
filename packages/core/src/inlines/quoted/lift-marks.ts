import type { Inline } from '../index.js';

// French sets a space that does not break between its marks and the words; it belongs to the mark.
const OPENING = /^[“"„«‹‘'「『”»][\u00a0\u202f]?/;
const CLOSING = /[\u00a0\u202f]?[”"“»›’'」』«]$/;

const markAt = (text: string, mark: RegExp): string | undefined => mark.exec(text)?.[0];

/** Takes the quotation marks off both ends of words, so that they become data; only text at the very ends is looked at. */
export function liftMarks(inlines: readonly Inline[]): { open?: string; close?: string; children: Inline[] } {
  const children = [...inlines];
  const first = children[0];
  const open = first?.type === 'text' ? markAt(first.value, OPENING) : undefined;
  if (open && first?.type === 'text') replace(children, 0, first.value.slice(open.length));
  const last = children.at(-1);
  const close = last?.type === 'text' ? markAt(last.value, CLOSING) : undefined;
  if (close && last?.type === 'text') replace(children, children.length - 1, last.value.slice(0, -close.length));
  return { ...(open && { open }), ...(close && { close }), children };
}

function replace(children: Inline[], index: number, value: string): void {
  if (value === '') children.splice(index, 1);
  else children[index] = { type: 'text', value };
}
