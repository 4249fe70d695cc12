import { nodeLists } from '../article/walk.js';
import type { Inline } from '../inlines/index.js';

/** The words of some inlines as printed, quotation marks included; a break is a line feed. */
export function inlineText(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) {
    if (inline.type === 'text') text += inline.value;
    else if (inline.type === 'break') text += '\n';
    else if (inline.type === 'quoted') text += (inline.open ?? '') + inlineText(inline.children) + (inline.close ?? '');
    else for (const { of, list } of nodeLists(inline)) if (of === 'inlines') text += inlineText(list);
  }
  return text;
}
