import type { ThreadSettings } from '@standfirst/comments';
import type { ThreadValues } from '../views/thread-form.js';
import { deskWords } from '../views/desk-words.js';

const { states, modes } = deskWords.threads;

/** What the form of a thread says; no change where it has a mistake. */
export function readThreadForm(fields: URLSearchParams): {
  change: Partial<ThreadSettings> | null;
  values: ThreadValues;
  problems: readonly (keyof ThreadValues)[];
} {
  const values = {
    state: fields.get('state') ?? '',
    moderation: fields.get('moderation') ?? '',
    closesOn: (fields.get('closesOn') ?? '').trim(),
  };
  const { state, moderation, closesOn } = values;
  const isState = (text: string): text is keyof typeof states => Object.hasOwn(states, text);
  const isMode = (text: string): text is keyof typeof modes => Object.hasOwn(modes, text);
  const closesAt = closesOn === '' ? null : endOf(closesOn);
  if (!isState(state) || !isMode(moderation) || closesAt === undefined) {
    const problems = [
      ...(isState(state) ? [] : (['state'] as const)),
      ...(isMode(moderation) ? [] : (['moderation'] as const)),
      ...(closesAt === undefined ? (['closesOn'] as const) : []),
    ];
    return { change: null, values, problems };
  }
  const change: Partial<ThreadSettings> = {
    state: state === '' ? null : state,
    closedReason: state === 'closed' || state === 'archived' ? 'moderator' : null,
    moderation: moderation === '' ? null : moderation,
    closesAt,
  };
  return { change, values, problems: [] };
}

/** The last millisecond of a day, UTC; `undefined` for a day that the calendar does not have. */
function endOf(day: string): number | undefined {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T23:59:59.999Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? time : undefined;
}
