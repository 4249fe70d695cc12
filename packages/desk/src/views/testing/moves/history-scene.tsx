import type { CommentHistory } from '@standfirst/comments';
import { CommentHistoryView } from '../../comment-history-view.js';
import { DeskFrame } from '../on-the-desk.js';
import histories from './histories.json';

// Written by a test from values of this type.
const known = histories as unknown as Readonly<Record<string, CommentHistory>>;

/** One comment at the desk, with what was done with it. */
export function HistoryScene({ name }: { name: string }) {
  const history = known[name];
  if (!history) throw new Error(`There is no scene "${name}". Play them anew: the story file is older than they are.`);
  const { comment, source, events } = history;
  const item = {
    ...{ comment, source, events, answers: null, reports: [], others: null },
    headline: 'The ferry to Fenmouth is back, and late',
    articleHref: '/articles/ferry',
  };
  return (
    <DeskFrame>
      <CommentHistoryView item={item} history={history} />
    </DeskFrame>
  );
}
