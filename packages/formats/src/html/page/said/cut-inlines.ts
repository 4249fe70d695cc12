import { inlineText, type Inline } from '@standfirst/core';

/** Marks that say the same of both halves of what they hold. */
const PLAIN: ReadonlySet<string> = new Set([
  'emphasis',
  'strong',
  'strike',
  'subscript',
  'superscript',
  'link',
  'lang',
]);

/** Cuts inlines in two at an offset of their text; `undefined` where it falls into something that is one, as a quotation is. */
export function cutInlines(inlines: readonly Inline[], at: number): [before: Inline[], after: Inline[]] | undefined {
  let end = 0;
  for (const [index, inline] of inlines.entries()) {
    const start = end;
    end += inlineText([inline]).length;
    if (at === start) return [inlines.slice(0, index), inlines.slice(index)];
    if (at >= end) continue;
    const halves = cut(inline, at - start);
    return (
      halves && [
        [...inlines.slice(0, index), halves[0]],
        [halves[1], ...inlines.slice(index + 1)],
      ]
    );
  }
  return [[...inlines], []];
}

function cut(inline: Inline, at: number): [Inline, Inline] | undefined {
  if (inline.type === 'text')
    return [
      { ...inline, value: inline.value.slice(0, at) },
      { ...inline, value: inline.value.slice(at) },
    ];
  if (!PLAIN.has(inline.type) || !('children' in inline)) return undefined;
  const halves = cutInlines(inline.children, at);
  return halves && [{ ...inline, children: halves[0] } as Inline, { ...inline, children: halves[1] } as Inline]; // a mark of the same type
}
