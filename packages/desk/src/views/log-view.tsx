import type { AuditEntry } from '@standfirst/comments';
import { commentHref, threadHref } from './desk-model.js';
import { deskWords } from './desk-words.js';
import { actorName } from './event-list.js';
import { Moment } from './moment.js';

const words = deskWords.log;

export interface LogViewProps {
  readonly entries: readonly AuditEntry[];
  readonly headlines: ReadonlyMap<string, string>;
  readonly next?: string | undefined;
  readonly isLater?: boolean;
}

/** Everything that was done, a line each. */
export function LogView({ entries, headlines, next, isLater }: LogViewProps) {
  return (
    <>
      <h1 className="desk-title" id="log">
        {words.heading}
      </h1>
      <p>{words.intro}</p>
      {entries.length === 0 ? (
        <p className="desk-empty">{words.empty}</p>
      ) : (
        <div className="desk-scroll" {...scrolls}>
          <table className="desk-log">
            <thead>
              <tr>
                {Object.values(words.columns).map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <Line key={entry.cursor} entry={entry} headlines={headlines} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {(next !== undefined || isLater) && (
        <p className="desk-pages">
          {isLater && <a href="/desk/log">{deskWords.first}</a>}{' '}
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

/** It scrolls by itself, and by keyboard too. */
const scrolls = { role: 'group', tabIndex: 0, 'aria-labelledby': 'log' };

function Line({ entry, headlines }: { entry: AuditEntry; headlines: LogViewProps['headlines'] }) {
  const { event } = entry;
  const { articleId } = event;
  const headline = articleId === null ? words.site : (headlines.get(articleId) ?? articleId);
  const href =
    entry.kind === 'comment'
      ? commentHref({ ...entry.event, id: entry.event.commentId })
      : articleId && threadHref(articleId);
  return (
    <tr>
      <td>
        <Moment at={event.at} />
      </td>
      <td>{actorName(event.actor)}</td>
      <td>{deskWords.actions[event.action] ?? event.action}</td>
      <td>{href ? <a href={href}>{headline}</a> : headline}</td>
      <td>{entry.kind === 'comment' && entry.event.from !== null && deskWords.states[entry.event.from]}</td>
      <td>{entry.kind === 'comment' && deskWords.states[entry.event.to]}</td>
    </tr>
  );
}
