import type { Inline } from '../inlines/index.js';

/**
 * Folds white space as a browser does (https://www.w3.org/TR/css-text-3/#white-space-phase-1) at the ends of a line of
 * inlines, and puts neighbours of plain words together.
 */
export function trimInlines(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.type === 'text' && last?.type === 'text' && !inline.data && !last.data)
      joined[joined.length - 1] = { type: 'text', value: last.value + inline.value };
    else joined.push(inline);
  }
  const kept = joined.map((inline) => (inline.type === 'text' ? { ...inline, value: folded(inline.value) } : inline));
  trimEnd(kept, 0, (value) => value.replace(/^ /, ''));
  trimEnd(kept, -1, (value) => value.replace(/ $/, ''));
  return kept.filter((inline) => inline.type !== 'text' || inline.value !== '');
}

/** Single spaces, which most are, stay untouched. */
const folded = (value: string) => value.replace(/[\t\n\r\f][ \t\n\r\f]*| [ \t\n\r\f]+/g, ' ');

function trimEnd(inlines: Inline[], at: 0 | -1, trim: (value: string) => string): void {
  const inline = inlines.at(at);
  if (inline?.type === 'text') inlines[at === 0 ? 0 : inlines.length - 1] = { ...inline, value: trim(inline.value) };
}
