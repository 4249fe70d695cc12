import type { Thread } from '@standfirst/core';
import { threadHref } from './desk-model.js';
import { deskWords } from './desk-words.js';

const words = deskWords.threads;

export interface ThreadsViewProps {
  readonly threads: readonly {
    readonly articleId: string;
    readonly headline: string;
    /** Absent where the database does not tell. */
    readonly thread: Thread | undefined;
  }[];
  readonly next?: string | undefined;
  readonly isLater?: boolean;
}

/** Every article, and how its conversation stands. */
export function ThreadsView({ threads, next, isLater = false }: ThreadsViewProps) {
  return (
    <>
      <h1 className="desk-title">{words.heading}</h1>
      <ul className="desk-threads">
        {threads.map(({ articleId, headline, thread }) => (
          <li key={articleId}>
            <a href={threadHref(articleId)}>{headline}</a>
            {thread && (
              <p className="desk-label">
                {stateWord(thread.state)} · {words.modes[thread.moderation]} · {thread.counts.published}{' '}
                {words.comments}
              </p>
            )}
          </li>
        ))}
      </ul>
      {threads.length === 0 && <p className="desk-empty">{words.none}</p>}
      {(next !== undefined || isLater) && (
        <p className="desk-pages">
          {isLater && <a href="/desk/threads">{deskWords.first}</a>}{' '}
          {next !== undefined && (
            <a href={next} rel="next">
              {deskWords.more}
            </a>
          )}
        </p>
      )}
    </>
  );
}

/** How a conversation stands, in a word. */
export const stateWord = (state: Thread['state']): string => (state === 'off' ? state : words.states[state]);
