import { CommentHistoryView } from '../views/comment-history-view.js';
import { DeskDocument } from '../views/desk-document.js';
import { deskWords as words } from '../views/desk-words.js';
import { deskPage } from './desk-answers.js';
import type { DeskHandler } from './desk-routes.js';
import { readItem } from './read-item.js';

/** All that is known of one comment. */
export const commentPage: DeskHandler = async (context, { parts: [articleId = '', id = ''], query }) => {
  const { assets, notices, who } = context;
  const read = await readItem({ articleId, id }, context);
  if (read === null) return undefined;
  const name = read.item.comment.author?.name ?? words.anonymous;
  return deskPage(
    <DeskDocument title={`${words.history.heading} ${name}`} assets={assets} who={who}>
      <CommentHistoryView {...read} notice={notices.find(who, query.get('done'))} />
    </DeskDocument>,
  );
};
