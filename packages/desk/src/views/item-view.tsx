import type { CommentState } from '@standfirst/core';
import { commentHref, nameOf, threadHref, type DeskItem, type DeskQueue } from './desk-model.js';
import { deskWords as words } from './desk-words.js';
import { EvidenceList } from './evidence-list.js';
import { ItemActions } from './item-actions.js';
import { itemValue } from './item-value.js';
import { Moment } from './moment.js';

/** A comment with its context, what speaks against it, and what can be done with it. */
export function ItemView({ item, queue }: { item: DeskItem; queue: DeskQueue | 'comment' }) {
  const { comment, source, events, headline, articleHref, answers, reports, others } = item;
  const name = nameOf(comment);
  const evidence = events.findLast((event) => event.evidence !== undefined)?.evidence;
  const anchor = comment.anchor?.locator.exact;
  return (
    <article className="desk-item" aria-labelledby={`by-${comment.id}`} tabIndex={-1}>
      <header className="desk-item-head">
        {queue !== 'comment' && (
          <label className="desk-choose">
            <input type="checkbox" name="item" value={itemValue(comment)} form="bulk" />
            <span className="desk-hidden">
              {words.choose} {name}
            </span>
          </label>
        )}
        <h2 className="desk-item-by" id={`by-${comment.id}`}>
          <bdi>{name}</bdi>
        </h2>
        <p className="desk-item-facts">
          <span className="desk-state" data-state={comment.state}>
            {words.states[comment.state]}
          </span>{' '}
          <Moment at={comment.createdAt} />
          {comment.editedAt !== null && ` (${words.edited})`} {words.on} <a href={articleHref}>{headline}</a>
        </p>
        <p className="desk-item-links">
          <a href={threadHref(comment.articleId)} aria-label={`${words.thread}: ${headline}`}>
            {words.thread}
          </a>
          {queue !== 'comment' && (
            <a href={commentHref(comment)} data-desk-history aria-label={`${words.detail}: ${name}`}>
              {words.detail}
            </a>
          )}
        </p>
      </header>
      {answers !== null && <Answered answers={answers} />}
      {anchor !== undefined && (
        <div className="desk-context">
          <p className="desk-label">{words.passage}</p>
          <blockquote dir="auto">{anchor}</blockquote>
        </div>
      )}
      <p className="desk-words" dir="auto">
        {source ?? words.gone}
      </p>
      <dl className="desk-facts">
        {evidence !== undefined && evidence.length > 0 && (
          <div>
            <dt>{words.held}</dt>
            <dd>
              <EvidenceList evidence={evidence} />
            </dd>
          </div>
        )}
        {reports.length > 0 && (
          <div>
            <dt>
              {words.reports} ({reports.length})
            </dt>
            <dd>
              <ul className="desk-evidence">
                {reports.map(({ reason, detail }, index) => (
                  <li key={index}>
                    {words.reasons[reason]}
                    {detail !== null && (
                      <>
                        : <q dir="auto">{detail}</q>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {others !== null && (
          <div>
            <dt>
              {words.author} <small>({words.authorHint})</small>
            </dt>
            <dd>{figures(others)}</dd>
          </div>
        )}
      </dl>
      <ItemActions item={item} queue={queue} />
    </article>
  );
}

function Answered({ answers }: { answers: NonNullable<DeskItem['answers']> }) {
  if (answers === 'gone') return <p className="desk-label">{words.answersGone}</p>;
  return (
    <div className="desk-context">
      <p className="desk-label">
        {words.answers} <bdi>{nameOf(answers.comment)}</bdi> ({words.states[answers.comment.state]})
      </p>
      <blockquote dir="auto">{answers.source ?? words.gone}</blockquote>
    </div>
  );
}

const figures = (others: ReadonlyMap<CommentState, number>): string =>
  [...others].map(([state, count]) => `${count} ${words.states[state]}`).join(', ') || words.authorFirst;
