import type { Inline } from '../inlines/index.js';

/** Folds white space as a browser does (https://www.w3.org/TR/css-text-3/#white-space-phase-1) at the ends of a line of inlines. */
export function trimInlines(inlines: readonly Inline[]): Inline[] {
  const folded = inlines.map((inline) =>
    inline.type === 'text' ? { ...inline, value: inline.value.replace(/[ \t\n\r\f]+/g, ' ') } : inline,
  );
  const kept = [...folded];
  trimEnd(kept, 0, (value) => value.replace(/^ /, ''));
  trimEnd(kept, -1, (value) => value.replace(/ $/, ''));
  return kept.filter((inline) => inline.type !== 'text' || inline.value !== '');
}

function trimEnd(inlines: Inline[], at: 0 | -1, trim: (value: string) => string): void {
  const inline = inlines.at(at);
  if (inline?.type === 'text') inlines[at === 0 ? 0 : inlines.length - 1] = { ...inline, value: trim(inline.value) };
}
