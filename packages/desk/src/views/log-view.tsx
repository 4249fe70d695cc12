import type { AuditEntry } from '@standfirst/comments';
import { commentHref, threadHref } from './desk-model.js';
import { deskWords } from './desk-words.js';
import { actorName } from './event-list.js';
import { Moment } from './moment.js';

const words = deskWords.log;

export interface LogViewProps {
  readonly entries: readonly AuditEntry[];
  readonly headlines: ReadonlyMap<string, string>;
  /** The address of the page with what was done after these, and of that with what was done before. */
  readonly newer?: string | undefined;
  readonly older?: string | undefined;
}

/** Everything that was done, a line each. */
export function LogView({ entries, headlines, newer, older }: LogViewProps) {
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
      {(newer !== undefined || older !== undefined) && (
        <p className="desk-pages">
          {newer !== undefined && (
            <>
              <a href="/desk/log">{words.newest}</a>{' '}
              <a href={newer} rel="prev">
                {words.newer}
              </a>{' '}
            </>
          )}
          {older !== undefined && (
            <a href={older} rel="next">
              {words.older}
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
