import type { ThreadSettings } from '@standfirst/comments';
import type { Thread } from '@standfirst/core';
import { DeskDocument } from '../views/desk/desk-document.js';
import { deskWords } from '../views/desk/desk-words.js';
import { ThreadForm, type ThreadValues } from '../views/desk/thread-form.js';
import { ThreadsView } from '../views/desk/threads-view.js';
import { readConversation } from '../conversation.js';
import { deskPage, seeOther } from './desk-answers.js';
import { actorOf, type DeskContext } from './desk-context.js';
import type { DeskHandler } from './desk-routes.js';
import { readThreadForm } from './read-thread-form.js';
import { headlineOf } from './read-item.js';

const words = deskWords.threads;

/** Every article with how its thread stands. */
export const threadsPage: DeskHandler = async ({ pages, comments, assets, who }) => {
  const threads = await Promise.all(
    [...pages.keys()].map(async (articleId) => ({
      articleId,
      headline: headlineOf(articleId, pages),
      thread: (await readConversation(comments, articleId))?.thread,
    })),
  );
  return deskPage(
    <DeskDocument title={words.heading} assets={assets} who={who} at="/desk/threads">
      <ThreadsView threads={threads} />
    </DeskDocument>,
  );
};

/** What is set for one thread, in a form. */
export const threadPage: DeskHandler = async (context, { parts: [articleId = ''], query }) => {
  const { pages, comments } = context;
  if (!pages.has(articleId)) return undefined;
  const values = valuesOf(await comments.threadSettings(articleId));
  return draw(context, articleId, { values, isSaved: query.has('saved') });
};

/** Sets it; a form with a mistake comes back as it was typed. */
export const changedThread: DeskHandler = async (context, { parts: [articleId = ''], fields }) => {
  const { pages, comments } = context;
  if (!pages.has(articleId)) return undefined;
  const { change, values, problems } = readThreadForm(fields);
  if (change === null) return draw(context, articleId, { values, problems }, 422);
  await comments.setThread(articleId, change, actorOf(context));
  return seeOther(`/desk/threads/${encodeURIComponent(articleId)}?saved`);
};

async function draw(
  { pages, comments, assets, who }: DeskContext,
  articleId: string,
  form: { values: ThreadValues; problems?: readonly (keyof ThreadValues)[]; isSaved?: boolean },
  status?: number,
): Promise<Response> {
  const thread: Thread | undefined = (await readConversation(comments, articleId))?.thread;
  const headline = headlineOf(articleId, pages);
  return deskPage(
    <DeskDocument title={`${words.of} ${headline}`} assets={assets} who={who} at="/desk/threads">
      <ThreadForm articleId={articleId} headline={headline} thread={thread} {...form} />
    </DeskDocument>,
    status,
  );
}

const valuesOf = (set: ThreadSettings | null): ThreadValues => ({
  state: set?.state ?? '',
  moderation: set?.moderation ?? '',
  closesOn: set?.closesAt == null ? '' : new Date(set.closesAt).toISOString().slice(0, 10),
});
