import type { Inline } from '../index.js';

const OPEN = new Set(['“', '"', '„', '«', '‹', '‘', "'", '「', '『', '”', '»']);
const CLOSE = new Set(['”', '"', '“', '»', '›', '’', "'", '」', '』', '«']);

/** Takes the quotation marks off both ends of words, so that they become data; only text at the very ends is looked at. */
export function liftMarks(inlines: readonly Inline[]): { open?: string; close?: string; children: Inline[] } {
  const children = [...inlines];
  const first = children[0];
  const open = first?.type === 'text' && OPEN.has(first.value.charAt(0)) ? first.value.charAt(0) : undefined;
  if (open && first?.type === 'text') replace(children, 0, first.value.slice(1));
  const last = children.at(-1);
  const close = last?.type === 'text' && CLOSE.has(last.value.slice(-1)) ? last.value.slice(-1) : undefined;
  if (close && last?.type === 'text') replace(children, children.length - 1, last.value.slice(0, -1));
  return { ...(open && { open }), ...(close && { close }), children };
}

function replace(children: Inline[], index: number, value: string): void {
  if (value === '') children.splice(index, 1);
  else children[index] = { type: 'text', value };
}
