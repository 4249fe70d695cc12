import type { CommentHistory } from '@standfirst/comments';
import { commentHref, nameOf, type DeskItem, type DeskNotice } from './desk-model.js';
import { deskWords } from './desk-words.js';
import { EventList } from './event-list.js';
import { ItemView } from './item-view.js';
import { Moment } from './moment.js';
import { NoticeView } from './notice-view.js';

const words = deskWords.history;

export interface CommentHistoryViewProps {
  readonly item: DeskItem;
  readonly history: CommentHistory;
  readonly notice?: DeskNotice | undefined;
  /** The address that it was sent with, where somebody asked for it; `null` once it is gone. */
  readonly email?: string | null | undefined;
}

/** All that is known of one comment: what it is, what was done with it, what it said before, what readers say. */
export function CommentHistoryView({ item, history, notice, email }: CommentHistoryViewProps) {
  const { events, revisions, reports } = history;
  return (
    <div className="desk-history">
      <h1 className="desk-title">
        {words.heading} <bdi>{nameOf(item.comment)}</bdi>
      </h1>
      {notice && <NoticeView notice={notice} queue="comment" />}
      <section aria-label={words.current}>
        <ItemView item={item} queue="comment" />
      </section>
      {(item.others !== null || email !== undefined) && <Email item={item} email={email} />}
      <section aria-labelledby="events">
        <h2 id="events">{words.events}</h2>
        <EventList events={events} />
      </section>
      <section aria-labelledby="revisions">
        <h2 id="revisions">{words.revisions}</h2>
        {revisions.length === 0 && <p>{words.noRevisions}</p>}
        <ol className="desk-revisions">
          {revisions.map(({ revision, source, replacedAt }) => (
            <li key={revision} value={revision}>
              <p className="desk-words" dir="auto">
                {source}
              </p>
              <p className="desk-label">
                {words.until} <Moment at={replacedAt} />
              </p>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="reports">
        <h2 id="reports">{words.reports}</h2>
        {reports.length === 0 && <p>{words.noReports}</p>}
        <ul className="desk-events">
          {reports.map(({ reason, detail, at, resolvedAt }, index) => (
            <li key={index}>
              <Moment at={at} />: {deskWords.reasons[reason]}
              {detail !== null && (
                <>
                  , <q dir="auto">{detail}</q>
                </>
              )}{' '}
              ({resolvedAt === null ? words.open : words.resolved})
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** It stands on no page before somebody asks, and that somebody did is kept in the log. */
function Email({ item, email }: Pick<CommentHistoryViewProps, 'item' | 'email'>) {
  return (
    <section aria-labelledby="email">
      <h2 id="email">{words.email}</h2>
      {email === undefined ? (
        <form method="post" action={`${commentHref(item.comment)}/email#email`}>
          <p id="email-hint">{words.emailHint}</p>
          <button className="desk-button" aria-describedby="email-hint">
            {words.showEmail}
          </button>
        </form>
      ) : (
        <p role="status">
          {email === null ? words.noEmail : <a href={`mailto:${encodeURIComponent(email)}`}>{email}</a>}
        </p>
      )}
    </section>
  );
}
