import { readEntries, type ListEntry, type ThreadSettings } from '@standfirst/comments';
import { deskWords } from '../views/desk-words.js';
import type { ThreadProblem, ThreadValues } from '../views/thread-form.js';

const words = deskWords.threads;
const { states, modes } = words;
const MOST_DAYS = 3650;
const MOST_ENTRIES = 500;

/** What the form of a thread says; no change where it has a mistake. */
export function readThreadForm(fields: URLSearchParams): {
  change: Partial<ThreadSettings> | null;
  values: ThreadValues;
  problems: readonly ThreadProblem[];
} {
  const text = (name: keyof ThreadValues) => (fields.get(name) ?? '').trim();
  const values: ThreadValues = {
    ...{ state: text('state'), moderation: text('moderation'), closesOn: text('closesOn') },
    ...{ closesAfter: text('closesAfter'), held: text('held'), spam: text('spam') },
  };
  const { state, moderation, closesOn, closesAfter } = values;
  const isState = (value: string): value is keyof typeof states => Object.hasOwn(states, value);
  const isMode = (value: string): value is keyof typeof modes => Object.hasOwn(modes, value);
  const closesAt = closesOn === '' ? null : endOf(closesOn);
  const closeAfterDays = closesAfter === '' ? null : daysIn(closesAfter);
  const [held, spam] = [readList(values.held, 'hold'), readList(values.spam, 'spam')];
  const isWhole = isState(state) && isMode(moderation) && closesAt !== undefined && closeAfterDays !== undefined;
  if (isWhole && held.problem === undefined && spam.problem === undefined) {
    const change: Partial<ThreadSettings> = {
      state: state === '' ? null : state,
      closedReason: state === 'closed' || state === 'archived' ? 'moderator' : null,
      moderation: moderation === '' ? null : moderation,
      ...{ closesAt, closeAfterDays },
      lists: [...held.entries, ...spam.entries],
    };
    return { change, values, problems: [] };
  }
  const sentences: Partial<Record<keyof ThreadValues, string | undefined>> = {
    state: isState(state) ? undefined : words.badChoice,
    moderation: isMode(moderation) ? undefined : words.badChoice,
    closesOn: closesAt === undefined ? words.badDate : undefined,
    closesAfter: closeAfterDays === undefined ? words.badDays : undefined,
    ...{ held: held.problem, spam: spam.problem },
  };
  const problems = (Object.keys(values) as (keyof ThreadValues)[]) // the object's own keys
    .flatMap((field) => (sentences[field] === undefined ? [] : [{ field, sentence: sentences[field] }]));
  return { change: null, values, problems };
}

/** The last millisecond of a day, UTC; `undefined` for a day that the calendar does not have. */
function endOf(day: string): number | undefined {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T23:59:59.999Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? time : undefined;
}

function daysIn(text: string): number | undefined {
  const days = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return days >= 1 && days <= MOST_DAYS ? days : undefined;
}

/** One entry a line; a single word with a dot inside is a domain. */
function readList(text: string, verdict: ListEntry['verdict']) {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  if (lines.length > MOST_ENTRIES) return { entries: [], problem: words.tooManyEntries };
  const given = lines.map((line): ListEntry => {
    const entry = line.trim();
    return { kind: /^[^\s]+\.[^\s.]{2,}$/.test(entry) ? 'domain' : 'word', entry, verdict };
  });
  const { valid, invalid } = readEntries(given);
  const wrong = invalid.map(({ entry }) => entry).join(', ');
  return { entries: valid, problem: wrong === '' ? undefined : `${words.badEntries} ${wrong}` };
}
