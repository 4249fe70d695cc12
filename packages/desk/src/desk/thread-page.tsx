import type { Comments, ListEntry, ThreadSettings } from '@standfirst/comments';
import type { Thread } from '@standfirst/core';
import { DeskDocument } from '../views/desk-document.js';
import { deskWords } from '../views/desk-words.js';
import { ThreadForm, type ThreadProblem, type ThreadValues } from '../views/thread-form.js';
import { ThreadsView } from '../views/threads-view.js';
import { deskPage, seeOther } from './desk-answers.js';
import { actorOf, type DeskContext } from './desk-context.js';
import type { DeskHandler } from './desk-routes.js';
import { readThreadForm } from './read-thread-form.js';
import { headlineOf } from './read-item.js';
import { refusalPage } from './refusal-page.js';

const words = deskWords.threads;

/** A page of the articles, each with how its thread stands. */
export const threadsPage: DeskHandler = async ({ articles, comments, assets, who }, { query }) => {
  const after = query.get('after') ?? undefined;
  const page = await articles.list(after);
  if (page === null) return refusalPage(400, assets);
  const threads = await Promise.all(
    page.items.map(async ({ id, headline }) => ({ articleId: id, headline, thread: await readThread(comments, id) })),
  );
  const next = page.next && `/desk/threads?after=${encodeURIComponent(page.next)}`;
  return deskPage(
    <DeskDocument title={words.heading} assets={assets} who={who} at="/desk/threads">
      <ThreadsView threads={threads} next={next} isLater={after !== undefined} />
    </DeskDocument>,
  );
};

/** What is set for one thread, in a form. */
export const threadPage: DeskHandler = async (context, { parts: [articleId = ''], query }) => {
  const { articles, comments } = context;
  if (!(await articles.find(articleId))) return undefined;
  const values = valuesOf(await comments.threadSettings(articleId));
  return draw(context, articleId, { values, isSaved: query.has('saved') });
};

/** Sets it; a form with a mistake comes back as it was typed. */
export const changedThread: DeskHandler = async (context, { parts: [articleId = ''], fields }) => {
  const { articles, comments } = context;
  if (!(await articles.find(articleId))) return undefined;
  const { change, values, problems } = readThreadForm(fields);
  if (change === null) return draw(context, articleId, { values, problems }, 422);
  await comments.setThread(articleId, change, actorOf(context));
  return seeOther(`/desk/threads/${encodeURIComponent(articleId)}?saved`);
};

/** How the conversation stands, without its comments. */
const readThread = async (comments: Comments, articleId: string): Promise<Thread | undefined> =>
  (await comments.thread(articleId, { limit: 1 }))?.thread;

async function draw(
  { articles, comments, assets, who }: DeskContext,
  articleId: string,
  form: { values: ThreadValues; problems?: readonly ThreadProblem[]; isSaved?: boolean },
  status?: number,
): Promise<Response> {
  const thread = await readThread(comments, articleId);
  const headline = await headlineOf(articleId, articles);
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
  closesAfter: String(set?.closeAfterDays ?? ''),
  held: linesOf(set, 'hold'),
  spam: linesOf(set, 'spam'),
});

const linesOf = (set: ThreadSettings | null, wanted: ListEntry['verdict']) =>
  (set?.lists ?? [])
    .filter(({ verdict }) => verdict === wanted)
    .map(({ entry }) => entry)
    .join('\n');
