import type { Inline } from '../../inlines/index.js';

/**
 * A line as every reader gives it: neighbours of plain words are one, single spaces stand between words and marks, no line
 * end stands first or last, and no link inside another (which HTML forbids).
 */
export function tidyInlines(inlines: readonly Inline[], inLink = false): Inline[] {
  const flat = inlines.flatMap((inline): Inline[] => {
    if (inLink && (inline.type === 'link' || inline.type === 'noteRef'))
      return 'children' in inline ? tidyInlines(inline.children, true) : [];
    return 'children' in inline
      ? [{ ...inline, children: tidyInlines(inline.children, inLink || inline.type === 'link') }]
      : [inline];
  });
  const kept: Inline[] = [];
  for (const inline of flat) {
    const last = kept.at(-1);
    if (inline.type === 'break' && (!last || last.type === 'break')) continue;
    if (inline.type === 'text' && last?.type === 'text') continue;
    kept.push(inline);
  }
  while (kept.at(-1)?.type === 'break') kept.pop();
  const spaced = kept.map((inline, index): Inline => {
    if (inline.type !== 'text') return inline;
    const [before, after] = [kept[index - 1], kept[index + 1]];
    const [start, end] = [before && before.type !== 'break' ? ' ' : '', after && after.type !== 'break' ? ' ' : ''];
    return { ...inline, value: `${start}${inline.value.trim()}${end}` };
  });
  return spaced.length > 0 ? spaced : [{ type: 'text', value: 'words' }];
}
