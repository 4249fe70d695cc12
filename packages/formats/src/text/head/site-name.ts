import { endsSentence, isProse } from '../../furniture/is-prose.js';
import type { Passage } from '../passages/passage.js';

/** How far down a page its site may print its own name. */
const TOP = 6;

/**
 * The passages above the headline that name the site: its name as the line about rights has it, and the line that hangs on
 * it. Indices into `passages`; `marks` says which of these are left out already.
 */
export function siteName(
  passages: readonly Passage[],
  marks: readonly (string | undefined)[],
  holder: string | undefined,
): number[] {
  const top = aboveMenu(passages, marks);
  if (holder === undefined || top.length > 0) return top;
  const name = passages
    .slice(0, TOP)
    .findIndex(({ text }, index) => !marks[index] && text.toLowerCase() === holder.toLowerCase());
  if (name < 0 || passages.some(({ text }, index) => index < name && !marks[index] && isProse(text))) return [];
  const [line, next] = [passages[name + 1], passages[name + 2]];
  const hangs = line && next && !marks[name + 1] && line.group === passages[name]?.group && !isProse(line.text);
  // A headline must be left: prose under the line makes it one.
  return hangs && line.group !== next.group && !isProse(next.text) ? [name, name + 1] : [name];
}

/** What a menu stands between a site's name and the headline. */
const MENU = new Set(['navigation', 'newsletter call']);
const LONGEST = { units: 40, words: 5 };

/** A short first line with the menu right under it, and a headline under that: no article has a menu under its headline. */
function aboveMenu(passages: readonly Passage[], marks: readonly (string | undefined)[]): number[] {
  const first = marks.findIndex((mark) => mark === undefined);
  const text = passages[first]?.text ?? '';
  if (first > TOP || text.length > LONGEST.units || text.split(/\s+/).length > LONGEST.words || endsSentence(text))
    return [];
  let next = first + 1;
  while (MENU.has(marks[next] ?? '')) next += 1;
  const headline = passages[next];
  const isMenu = next > first + 1 && headline !== undefined && marks[next] === undefined;
  return isMenu && headline.text.length > text.length && !isProse(headline.text) ? [first] : [];
}
