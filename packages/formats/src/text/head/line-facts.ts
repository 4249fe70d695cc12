import { findRule } from '../../furniture/find-rule.js';
import { languagesFor } from '../../languages/page-languages.js';
import type { PageLanguage } from '../../languages/page-language.js';
import { bareByline, byline, isOffice, type BylineName } from './byline.js';
import { pageDate, type PageDate } from './page-date.js';

/** Longer lines are no bylines. */
const LONGEST = 200;
/** What parts a byline from a date on one line. */
const BAR = /\s[–—-]\s|[|·•]/;

/**
 * The names and dates of a line that holds nothing else: "By Jane Doe | April 26, 2019 | 3 Comments", furniture left out.
 * `undefined` for any other line.
 */
export function lineFacts(text: string, lang: string): { names: BylineName[]; dates: PageDate[] } | undefined {
  if (text.length > LONGEST) return undefined;
  for (const language of languagesFor(lang)) {
    const names: BylineName[] = [];
    const dates: PageDate[] = [];
    const isRead = text
      .split(BAR)
      .flatMap((piece) => cutAtLabels(piece, language))
      .flatMap((piece) => cutAtDate(piece, language))
      .every((piece) => {
        const date = pageDate(piece, language);
        const found = date ? undefined : byline(piece, language);
        if (date) dates.push(date);
        if (found) names.push(...found);
        // "By Ada Lund | The Herald": whom they write for.
        const paper = !date && !found && names.length > 0 && isOffice(piece, language);
        if (paper) names.push({ text: piece, person: false });
        return date !== undefined || found !== undefined || paper || findRule(piece) !== undefined;
      });
    if (isRead && names.length + dates.length > 0) return { names, dates };
  }
  return undefined;
}

/** Cuts before words that start a date or a byline: "Jane Doe, published April 26" has two parts. */
function cutAtLabels(text: string, { dateLabels, bylinePrefixes }: PageLanguage): string[] {
  const first = (words: string) => words.trim().split(' ')[0]?.replace(':', '') ?? '';
  const starts = new Set([...Object.keys(dateLabels), ...bylinePrefixes].map(first));
  const pieces: string[][] = [];
  let wasStart = false;
  for (const word of text.trim().split(/\s+/)) {
    const isStart = starts.has(word.toLowerCase().replace(/[:,]$/, ''));
    if (pieces.length === 0 || (isStart && !wasStart)) pieces.push([]);
    pieces.at(-1)?.push(word);
    wasStart = isStart;
  }
  return pieces.map((words) => words.join(' ').replace(/[,;]$/, ''));
}

/** "Jane Doe, 26.4.2019, 16:05": a date behind a comma. */
function cutAtDate(text: string, language: PageLanguage): string[] {
  if (pageDate(text, language)) return [text];
  for (let comma = text.indexOf(', '); comma > 0; comma = text.indexOf(', ', comma + 1)) {
    const rest = text.slice(comma + 2);
    if (pageDate(rest, language)) return [text.slice(0, comma), rest];
  }
  return [text];
}

/** A byline that lacks its word is one only above a date; see `bareByline`. */
export function bareNames(text: string, lang: string): BylineName[] | undefined {
  for (const language of languagesFor(lang)) {
    const names = bareByline(text, language);
    if (names) return names;
  }
  return undefined;
}

/** Whether a line is the name of a paper or an office alone: "The Herald". */
export const isPaper = (text: string, lang: string): boolean =>
  languagesFor(lang).some((language) => isOffice(text, language));
