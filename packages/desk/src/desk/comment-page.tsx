import { CommentHistoryView } from '../views/comment-history-view.js';
import { DeskDocument } from '../views/desk-document.js';
import { nameOf } from '../views/desk-model.js';
import { deskWords as words } from '../views/desk-words.js';
import { deskPage } from './desk-answers.js';
import { actorOf, type DeskContext } from './desk-context.js';
import type { DeskHandler, DeskRequest } from './desk-routes.js';
import { readItem } from './read-item.js';

/** All that is known of one comment. */
export const commentPage: DeskHandler = (context, request) => draw(context, request);

/** The same with the address of its writer: in the answer alone, so that no page that can be asked for holds it. */
export const emailShown: DeskHandler = async (context, request) => {
  const [articleId = '', id = ''] = request.parts;
  return draw(context, request, await context.comments.emailOf(articleId, id, actorOf(context)));
};

async function draw(
  context: DeskContext,
  { parts: [articleId = '', id = ''], query }: DeskRequest,
  email?: string | null,
): Promise<Response | undefined> {
  const { assets, notices, who } = context;
  const read = await readItem({ articleId, id }, context);
  if (read === null) return undefined;
  return deskPage(
    <DeskDocument title={`${words.history.heading} ${nameOf(read.item.comment)}`} assets={assets} who={who}>
      <CommentHistoryView {...read} notice={notices.find(who, query.get('done'))} email={email} />
    </DeskDocument>,
  );
}
