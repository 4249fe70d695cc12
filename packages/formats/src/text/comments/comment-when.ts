import { foldLine, LONGEST_LINE } from '../../furniture/fold-line.js';
import { pageDate } from '../head/page-date.js';
import { languagesFor } from '../../languages/page-languages.js';

/** When a comment was written, as far as the page says. */
export interface When {
  /** RFC 3339: a day, or a day with its time; unset for an age ("2 days ago") and a date that may be two days. */
  readonly at?: string;
}

const CLOCK = /\b(\d{1,2})\s?(?:[:.]|h)\s?(\d{2})(?::\d{2})?\s?(am|pm|a\.m\.|p\.m\.)?(?=[\s,.]|h\b|uhr|$)/i;
const FULL_HOUR = /\b(\d{1,2})\s?(?:(am|pm)\b|uhr\b|h\b)/i;

/** Reads a line that holds a date or an age and nothing else; `undefined` for any other line. */
export function commentWhen(line: string, lang: string): When | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const words = line.replace(EDGES, '');
  const folded = foldLine(words);
  for (const language of languagesFor(lang)) {
    if (language.comments.age.test(folded)) return {};
    const date = pageDate(words, language);
    if (date) return date.value === undefined ? {} : { at: withTime(date.value, words) };
  }
  return undefined;
}

/** Bullets and brackets round a date. */
const EDGES = /^[\s•·|()[\]–—-]{1,6}|[\s•·|()[\]:]{1,6}$/g;

function withTime(value: string, words: string): string {
  if (value.length !== 10) return value;
  const clock = clockOf(words.slice(4));
  return clock === undefined ? value : `${value}T${clock}:00Z`;
}

/** The time of a clock in a line, on 24 hours; the first four characters of the line, a year perhaps, are no hour. */
function clockOf(words: string): string | undefined {
  const exact = CLOCK.exec(words.replace(/\d{1,2}[./]\d{1,2}[./]\d{2,4}/, ' '));
  const full = exact ? null : FULL_HOUR.exec(words);
  const [hours, minutes, half] = exact ? [exact[1], exact[2], exact[3]] : full ? [full[1], '00', full[2]] : [];
  if (hours === undefined || minutes === undefined) return undefined;
  const isAfternoon = half?.toLowerCase().startsWith('p') === true;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isAfternoon ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}
