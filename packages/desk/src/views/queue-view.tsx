import type { DeskItem, DeskNotice, DeskQueue } from './desk-model.js';
import { deskWords as words } from './desk-words.js';
import { NoteField, ReasonField, targetsOf, targetWord } from './item-actions.js';
import { ItemView } from './item-view.js';
import { NoticeView } from './notice-view.js';

export interface QueueViewProps {
  readonly queue: DeskQueue;
  /** How many comments each queue has, as far as it is counted. */
  readonly counts: ReadonlyMap<DeskQueue, number>;
  readonly items: readonly DeskItem[];
  /** The address of the next page. */
  readonly next?: string | undefined;
  /** Whether it is not the first page. */
  readonly isLater?: boolean;
  readonly notice?: DeskNotice | undefined;
  /** Of one article alone: its headline. */
  readonly article?: string | undefined;
}

const QUEUES = Object.keys(words.queues) as DeskQueue[]; // the object's own keys

/** The comments in one state, over all articles, and what can be done with one or many of them. */
export function QueueView({ queue, counts, items, next, isLater, notice, article }: QueueViewProps) {
  return (
    <>
      <h1 className="desk-title">
        {words.queues[queue]}
        {article !== undefined && `: ${article}`}
      </h1>
      <nav className="desk-queues" aria-label={words.queuesLabel}>
        {QUEUES.map((name) => (
          <a key={name} href={`/desk?state=${name}`} aria-current={name === queue ? 'page' : undefined}>
            {words.queues[name]} <span className="desk-count">{counts.get(name) ?? 0}</span>
          </a>
        ))}
      </nav>
      {notice && <NoticeView notice={notice} queue={queue} />}
      {items.length === 0 ? (
        <p className="desk-empty">{queue === 'pending' ? words.emptyQueue : words.empty}</p>
      ) : (
        <>
          <Bulk queue={queue} />
          <Keys />
          <ol className="desk-list" data-desk-list="">
            {items.map((item) => (
              <li key={`${item.comment.articleId}/${item.comment.id}`}>
                <ItemView item={item} queue={queue} />
              </li>
            ))}
          </ol>
        </>
      )}
      {(next !== undefined || isLater) && (
        <p className="desk-pages">
          {isLater && <a href={`/desk?state=${queue}`}>{words.first}</a>}{' '}
          {next !== undefined && (
            <a href={next} rel="next">
              {words.more}
            </a>
          )}
        </p>
      )}
    </>
  );
}

function Bulk({ queue }: { queue: DeskQueue }) {
  const state = queue === 'reported' ? 'published' : queue;
  const targets = targetsOf(state);
  if (targets.length === 0) return null;
  return (
    <form className="desk-bulk" id="bulk" method="post" action="/desk/moves">
      <input type="hidden" name="queue" value={queue} />
      <fieldset>
        <legend>{words.bulk}</legend>
        <details className="desk-more">
          <summary>{targets.includes('removed') ? words.reasonAndNote : words.note}</summary>
          {targets.includes('removed') && <ReasonField id="bulk-reason" />}
          <NoteField id="bulk-note" />
        </details>
        <div className="desk-buttons">
          {targets.map((to) => (
            <button key={to} className="desk-button" name="to" value={to}>
              {targetWord(state, to)}
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  );
}

/** Shown by the script that makes the keys work. */
function Keys() {
  return (
    <details className="desk-keys" hidden data-desk-keys="">
      <summary>{words.keys.heading}</summary>
      <ul>
        {words.keys.list.map(([key, what]) => (
          <li key={key}>
            <kbd>{key}</kbd> {what}
          </li>
        ))}
      </ul>
    </details>
  );
}
