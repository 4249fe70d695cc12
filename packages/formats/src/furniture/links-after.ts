import { endsSentence } from './is-prose.js';
import type { PageLine, Rules } from './mark-furniture.js';

/** The longest headline of another page. */
const LONGEST_TITLE = 140;

/**
 * How many passages after a heading like "Related" are titles of other pages. `tail`: no running text follows any more,
 * so a blank line ends nothing.
 */
export function linksAfter(passages: readonly PageLine[], rules: Rules, heading: number, tail: boolean): number {
  let count = 0;
  for (let index = heading + 1; index < passages.length; index++) {
    const passage = passages[index];
    if (!passage || rules[index] || !isTitle(passage.text)) break;
    if (!tail && passage.group !== passages[index - 1]?.group) break;
    count += 1;
  }
  return count;
}

/** A question may be a title; a line about rights never is. */
const isTitle = (text: string) =>
  text.length <= LONGEST_TITLE && (!endsSentence(text) || text.endsWith('?')) && !text.includes('©');
