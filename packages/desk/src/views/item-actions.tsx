import { transitions, type CommentState, type ReasonCode } from '@standfirst/core';
import { nameOf, type DeskItem, type DeskQueue, type MoveTarget } from './desk-model.js';
import { deskWords as words } from './desk-words.js';
import { itemValue } from './item-value.js';

const TARGETS: readonly MoveTarget[] = ['published', 'pending', 'rejected', 'spam', 'removed'];

/** Where a moderator may take a comment that is in this state. */
export const targetsOf = (from: CommentState): MoveTarget[] =>
  TARGETS.filter((to) =>
    transitions.some((move) => move.from === from && move.to === to && move.by.includes('moderator')),
  );

/** The word of a step: what was published before is restored. */
export const targetWord = (from: CommentState, to: MoveTarget): string =>
  to === 'published' && (from === 'rejected' || from === 'removed') ? words.restore : words.targets[to];

/** What can be done with one comment: a form of its own, so that its note and reason are its own too. */
export function ItemActions({ item, queue }: { item: DeskItem; queue: DeskQueue | 'comment' }) {
  const { comment, reports } = item;
  const targets = targetsOf(comment.state);
  if (targets.length === 0) return null;
  const name = nameOf(comment);
  return (
    <form className="desk-actions" method="post" action="/desk/moves">
      <input type="hidden" name="queue" value={queue} />
      <input type="hidden" name="item" value={itemValue(comment)} />
      <details className="desk-more">
        <summary>{targets.includes('removed') ? words.reasonAndNote : words.note}</summary>
        {targets.includes('removed') && <ReasonField id={`reason-${comment.id}`} />}
        <NoteField id={`note-${comment.id}`} />
      </details>
      <div className="desk-buttons">
        {targets.map((to) => (
          <button
            key={to}
            className={to === 'published' ? 'desk-button desk-button-main' : 'desk-button'}
            name="to"
            value={to}
            aria-label={`${targetWord(comment.state, to)}: ${name}`}
          >
            {targetWord(comment.state, to)}
          </button>
        ))}
        {reports.length > 0 && comment.state === 'published' && (
          <button className="desk-button" name="to" value="dismissed" aria-label={`${words.dismiss}: ${name}`}>
            {words.dismiss}
          </button>
        )}
      </div>
    </form>
  );
}

/** The reason that readers are shown in place of a comment that was removed. */
export function ReasonField({ id }: { id: string }) {
  const codes = Object.keys(words.reasons) as ReasonCode[]; // the object's own keys
  return (
    <div className="sf-field">
      <label className="sf-field-label" htmlFor={id}>
        {words.reason}
      </label>
      <select className="sf-field-control" id={id} name="reason" defaultValue="">
        <option value="">{words.noReason}</option>
        {codes.map((code) => (
          <option key={code} value={code}>
            {words.reasons[code]}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A few words from moderator to moderator. */
export function NoteField({ id }: { id: string }) {
  return (
    <div className="sf-field">
      <label className="sf-field-label" htmlFor={id}>
        {words.note}
      </label>
      <input
        className="sf-field-control"
        id={id}
        name="note"
        maxLength={500}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
      />
      <p className="sf-field-hint" id={`${id}-hint`}>
        {words.noteHint}
      </p>
    </div>
  );
}
