import { endsSentence, isProse } from '../../furniture/is-prose.js';
import { listMarker } from '../body/list-marker.js';
import type { Passage } from '../passages/passage.js';
import type { BylineName } from './byline.js';
import type { Head } from './head.js';
import { bareNames, isPaper, lineFacts } from './line-facts.js';
import type { PageDate } from './page-date.js';

/** A longer first passage is the first paragraph of a page without a headline. */
const LONGEST_HEADLINE = 300;
/** How long the lines under a headline can be that sum the article up. */
const STANDFIRST = { least: 30, most: 320 };

/** Reads headline, standfirst, byline and dates off the front of what is left when the furniture is gone. */
export function readHead(passages: readonly Passage[], lang: string): Head {
  const names: BylineName[] = [];
  const dates: PageDate[] = [];
  const doubtful: Passage[] = [];
  const take = (passage: Passage | undefined): boolean => {
    const facts = passage && lineFacts(passage.text, lang);
    if (!facts) return false;
    names.push(...facts.names);
    dates.push(...facts.dates.filter(({ value }) => value !== undefined));
    doubtful.push(...facts.dates.flatMap(({ value }) => (value === undefined ? [passage] : [])));
    return true;
  };
  let next = 0;
  while (take(passages[next])) next += 1;
  const headline = passages[next];
  // A date above the headline may be that of the day on which the page was read.
  const above = dates.splice(0);
  const read = () => ({ byline: names, dates: [...dates, ...above], doubtful });
  if (!headline || !isHeadline(headline, passages[next + 1], lang)) return { ...read(), bodyStart: next };
  next += 1;
  const standfirst = isStandfirst(headline, passages, next, lang) ? passages[next] : undefined;
  if (standfirst) next += 1;
  for (let found = undated(passages, next, lang); found; found = undated(passages, next, lang)) {
    names.push(...found.names);
    next += found.count;
  }
  while (take(passages[next])) next += 1;
  return { headline, ...(standfirst && { standfirst }), ...read(), bodyStart: next };
}

/** A sentence as long as a paragraph is the first one of a page without a headline, unless a byline or a date follows it. */
const isHeadline = ({ text }: Passage, next: Passage | undefined, lang: string): boolean =>
  text.length <= LONGEST_HEADLINE &&
  !(isProse(text) && !text.endsWith('?') && next && isProse(next.text) && !lineFacts(next.text, lang));

/** A bare name above a date is a byline without its word; the paper that they write for may stand between. */
function undated(passages: readonly Passage[], index: number, lang: string) {
  const text = passages[index]?.text;
  if (text === undefined || lineFacts(text, lang)) return undefined;
  const names = bareNames(text, lang);
  const isDate = (passage: Passage | undefined) =>
    passage !== undefined && (lineFacts(passage.text, lang)?.dates.length ?? 0) > 0;
  if (!names) return undefined;
  if (isDate(passages[index + 1])) return { names, count: 1 };
  const paper = passages[index + 1]?.text ?? '';
  const isSigned = isPaper(paper, lang) && isDate(passages[index + 2]);
  return isSigned ? { names: [...names, { text: paper, person: false }], count: 2 } : undefined;
}

/**
 * Only two signs are clear: the line is followed by the byline or the date; or it hangs on the headline without a blank
 * line, on a page that has blank lines elsewhere. A few words need both, or the stop of a sentence.
 */
function isStandfirst(headline: Passage, passages: readonly Passage[], index: number, lang: string): boolean {
  const [line, after] = [passages[index], passages[index + 1]];
  if (!line || !after || line.text.length > STANDFIRST.most) return false;
  if (listMarker(line.text) || lineFacts(line.text, lang) || undated(passages, index, lang)) return false;
  const isSigned = lineFacts(after.text, lang) !== undefined || undated(passages, index + 1, lang) !== undefined;
  const hangs = line.group === headline.group && after.group !== line.group;
  if (line.text.length < STANDFIRST.least) return isSigned && (hangs || endsSentence(line.text));
  if (isSigned) return true;
  const parted = passages.slice(index).filter(({ group }, at, rest) => at > 0 && group !== rest[at - 1]?.group).length;
  return hangs && parted >= 2 && isProse(after.text);
}
