import { createComments, type CommentHistory, type StoreTransaction } from '@standfirst/comments';
import { memoryStore } from '@standfirst/comments/stores/memory';
import type { PublicComment, Transition, ViewerState } from '@standfirst/core';

const ARTICLE = 'ferry';
const ADA = 'a-browser-of-ada';
const TOLD = {
  name: 'Ada Lund',
  email: 'ada@lund.example',
  body: 'I was on the pier, and the clock there said 09:42.',
};

const AMENDED = 'I was on the quay, and the clock there said 09:41.';

/** What one reader has before them. */
export interface Sight {
  readonly comments: readonly PublicComment[];
  readonly viewer: readonly ViewerState[];
}

/** What everybody sees at one moment. */
export interface Seen {
  readonly author: Sight;
  readonly others: Sight;
  /** The comment as the desk has it, `null` before it came. */
  readonly desk: CommentHistory | null;
}

/** A site with one comment already there, on which a second one is sent and moved; by the clock of this site alone. */
export function openSite() {
  let time = Date.parse('2026-03-04T15:06:00Z');
  let made = 0;
  let first: Transition['to'] = 'published';
  let id = '';
  const store = memoryStore();
  const comments = createComments({
    store: {
      ...store,
      // Nobody has to show that an address is theirs on this site; here it is as if one had.
      transaction: (work) =>
        store.transaction((transaction) => work(first === 'unconfirmed' ? unshown(transaction) : transaction)),
    },
    secret: 'the secret of a site in stories, long enough',
    article: (articleId) => (articleId === ARTICLE ? { moderation: first === 'pending' ? 'pre' : 'post' } : null),
    rate: 'off',
    now: () => (time += 1000),
    newId: () => String((made += 1)).padStart(26, '0'),
  });
  const send = async (fields: typeof TOLD & { parentId?: string }, writer: string) => {
    const outcome = await comments.post(fields, { articleId: ARTICLE, writer });
    if (!('comment' in outcome))
      throw new Error(`The comment of ${fields.name} was not taken: ${JSON.stringify(outcome)}`);
    return outcome.comment.id;
  };
  const mine = { writer: ADA };

  return {
    /** Somebody else was there before. */
    open: () =>
      send({ name: 'Mara Quist', email: 'mara@quist.example', body: 'Was anybody there when she left?' }, 'mara'),
    /** Takes the comment one step further, as whoever may: through the use case, not past it. */
    async step({ from, action, to, by }: Transition): Promise<void> {
      first = to;
      if (to === 'spam' && from === null)
        await comments.changeLists(
          { add: [{ kind: 'word', entry: 'pier', verdict: 'spam' }] },
          { kind: 'moderator', id: 'nia' },
        );
      if (from === null) id = await send(TOLD, ADA);
      else if (action === 'edit') await comments.edit(ARTICLE, id, { body: AMENDED }, mine);
      else if (action === 'withdraw') await comments.withdraw(ARTICLE, id, mine);
      else if (action === 'undo-withdraw') await comments.undoWithdraw(ARTICLE, id, mine);
      else {
        const kind = by.includes('moderator') ? 'moderator' : (by[0] ?? 'system');
        const who = { by: kind, ...(kind === 'moderator' && { actorId: 'nia' }) };
        await comments.moderate(ARTICLE, id, {
          action,
          to,
          ...who,
          ...(action === 'remove' && { reason: 'off-topic' }),
        });
      }
      const state = (await comments.history(ARTICLE, id))?.comment.state;
      if (state !== to) throw new Error(`"${action}" led from ${from} to ${state} instead of ${to}.`);
      first = 'published';
      // Whoever can be read is answered, so that their place stays when they are gone.
      if (to === 'published' && (await comments.replies(ARTICLE, id))?.items.length === 0)
        await send({ name: 'Ben Cole', email: 'ben@cole.example', body: 'So did mine.', parentId: id }, 'ben');
    },
    async look(): Promise<Seen> {
      const sightOf = async (writer: string): Promise<Sight> => {
        const page = await comments.thread(ARTICLE, { writer });
        const read = [...(page?.items ?? []), ...(page?.own ?? [])];
        const ids = read.map((comment) => comment.id);
        return { comments: read, viewer: await comments.viewer(ARTICLE, ids, { writer }) };
      };
      return {
        author: await sightOf(ADA),
        others: await sightOf('anybody'),
        desk: await comments.history(ARTICLE, id),
      };
    },
  };
}

const unshown = (transaction: StoreTransaction): StoreTransaction =>
  Object.assign(Object.create(transaction) as StoreTransaction, {
    insert: ((comment, secret, event) =>
      transaction.insert({ ...comment, state: 'unconfirmed' }, secret, {
        ...event,
        to: 'unconfirmed',
      })) as StoreTransaction['insert'],
  });
