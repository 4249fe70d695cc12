import { isProse } from '../body/is-prose.js';
import { listMarker } from '../body/list-marker.js';
import type { Passage } from '../passages/passage.js';
import { isName, type BylineName } from './byline.js';
import type { Head } from './head.js';
import { lineFacts } from './line-facts.js';
import type { PageDate } from './page-date.js';

/** A longer first passage is the first paragraph of a page without a headline. */
const LONGEST_HEADLINE = 300;
/** How long the lines under a headline can be that sum the article up. */
const STANDFIRST = { least: 30, most: 320 };

/** Reads headline, standfirst, byline and dates off the front of what is left when the furniture is gone. */
export function readHead(passages: readonly Passage[], lang: string): Head {
  const names: BylineName[] = [];
  const dates: PageDate[] = [];
  const doubtful: string[] = [];
  const take = (passage: Passage | undefined): boolean => {
    const facts = passage && lineFacts(passage.text, lang);
    if (!facts) return false;
    names.push(...facts.names);
    dates.push(...facts.dates.filter(({ value }) => value !== undefined));
    doubtful.push(...facts.dates.flatMap(({ value }) => (value === undefined ? [passage.text] : [])));
    return true;
  };
  let next = 0;
  while (take(passages[next])) next += 1;
  const headline = passages[next];
  const read = () => ({ byline: names, dates, doubtful });
  if (!headline || headline.text.length > LONGEST_HEADLINE) return { ...read(), bodyStart: next };
  next += 1;
  const standfirst = isStandfirst(headline, passages, next, lang) ? passages[next] : undefined;
  if (standfirst) next += 1;
  const [name, date] = [passages[next], passages[next + 1]];
  // A bare name between headline and date is a byline without its word.
  if (name && date && isName(name.text) && (lineFacts(date.text, lang)?.dates.length ?? 0) > 0) {
    names.push({ text: name.text, person: true });
    next += 1;
  }
  while (take(passages[next])) next += 1;
  return { headline, ...(standfirst && { standfirst }), ...read(), bodyStart: next };
}

/**
 * Only two signs are clear: the line is followed by the byline or the date; or it hangs on the headline without a blank
 * line, on a page that has blank lines elsewhere.
 */
function isStandfirst(headline: Passage, passages: readonly Passage[], index: number, lang: string): boolean {
  const [line, after] = [passages[index], passages[index + 1]];
  if (!line || !after || line.text.length < STANDFIRST.least || line.text.length > STANDFIRST.most) return false;
  if (listMarker(line.text) || lineFacts(line.text, lang)) return false;
  if (lineFacts(after.text, lang)) return true;
  const parted = passages.slice(index).filter(({ group }, at, rest) => at > 0 && group !== rest[at - 1]?.group).length;
  return line.group === headline.group && after.group !== line.group && parted >= 2 && isProse(after.text);
}
