import type { Actor, LoggedEvent } from '@standfirst/comments';
import { deskWords as words } from './desk-words.js';
import { EvidenceList } from './evidence-list.js';
import { Moment } from './moment.js';

/** Every move of a comment, the first one first. */
export function EventList({ events }: { events: readonly LoggedEvent[] }) {
  return (
    <ol className="desk-events">
      {events.map(({ seq, at, actor, action, from, to, reason, note, evidence }) => (
        <li key={seq}>
          <Moment at={at} />: {words.actions[action] ?? action} {words.by} {actorName(actor)} (
          {from === null || from === to ? '' : `${words.states[from]} → `}
          {words.states[to]})
          {reason !== undefined && (
            <p>
              {words.reason}: {words.reasons[reason]}
            </p>
          )}
          {note !== undefined && (
            <p>
              {words.note}: <span dir="auto">{note}</span>
            </p>
          )}
          {evidence !== undefined && evidence.length > 0 && <EvidenceList evidence={evidence} />}
        </li>
      ))}
    </ol>
  );
}

/** Who did something, by name where there is one. */
export const actorName = ({ kind, id }: Actor): string => id ?? words.actors[kind];
