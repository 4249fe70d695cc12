import { commentHref, type DeskNotice, type DeskQueue } from './desk-model.js';
import { deskWords as words } from './desk-words.js';

/** What became of what was done, comment by comment, and the step back. */
export function NoticeView({ notice, queue }: { notice: DeskNotice; queue: DeskQueue | 'comment' }) {
  const { did, results, undo, problem } = notice;
  const refused = results.filter(({ told }) => told !== 'moved' && told !== 'dismissed').length;
  const isRefused = refused > 0 || problem !== undefined;
  return (
    <section className="desk-notice" data-refused={isRefused} aria-labelledby="notice">
      <div role={isRefused ? 'alert' : 'status'}>
        <h2 id="notice"> {problem ?? `${words.done[did]}: ${results.length - refused} / ${results.length}`}</h2>
      </div>
      {results.length > 0 && (
        <ul>
          {results.map(({ articleId, id, name, told }) => (
            <li key={`${articleId}/${id}`} data-told={told}>
              <a href={commentHref({ articleId, id })}>
                <bdi>{name}</bdi>
              </a>
              : {words.told[told]}
            </li>
          ))}
        </ul>
      )}
      {undo && (
        <form method="post" action="/desk/moves">
          <input type="hidden" name="queue" value={queue} />
          <input type="hidden" name="to" value={undo.to} />
          {undo.reason && <input type="hidden" name="reason" value={undo.reason} />}
          {undo.items.map((item) => (
            <input key={item} type="hidden" name="item" value={item} />
          ))}
          <button className="desk-button">{undo.isNearest ? words.undoNearest : words.undo}</button>
        </form>
      )}
    </section>
  );
}
