import { describeBreaches } from '@standfirst/core/testing';
import type { CommentRecord } from './records/comment-record.js';
import type { CommentStore } from './store/comment-store.js';
import type { StoreTransaction } from './store/store-transaction.js';
import { memoryStore } from './stores/memory/index.js';
import { storeContract } from './testing/describe-store.js';

type Open = () => CommentStore;

/** The store in memory, but for what is given. */
const but =
  (own: (store: CommentStore) => Partial<CommentStore>): Open =>
  () => {
    const store = memoryStore();
    return { ...store, ...own(store) };
  };
/** The same for what a transaction does; `own` is called once for each store, and gives what it makes of a transaction. */
const butInside = (own: (store: CommentStore) => (transaction: StoreTransaction) => Partial<StoreTransaction>): Open =>
  but((store) => {
    const change = own(store);
    return { transaction: (work) => store.transaction((inside) => work({ ...inside, ...change(inside) })) };
  });
const inside = (own: (transaction: StoreTransaction) => Partial<StoreTransaction>) => butInside(() => own);

/** Keeps what was done up to a failure, once a comment was among it. */
const halfDone = but((store) => ({
  async transaction(work) {
    let failure: unknown;
    let hasInserted = false;
    const result = await store.transaction((transaction) => {
      const insert: StoreTransaction['insert'] = (...args) => ((hasInserted = true), transaction.insert(...args));
      return work({ ...transaction, insert }).catch((cause: unknown) => {
        if (!hasInserted) throw cause;
        failure = cause;
      });
    });
    if (failure !== undefined) throw failure;
    return result as Awaited<ReturnType<typeof work>>; // it has not failed
  },
}));

/** Shows readers what a transaction has not ended with. */
const early = but((store) => {
  const inserted = new Map<string, CommentRecord>();
  return {
    find: async (articleId, id) => (await store.find(articleId, id)) ?? inserted.get(id) ?? null,
    transaction: (work) =>
      store.transaction((transaction) =>
        work({
          ...transaction,
          insert: (comment, ...rest) => (inserted.set(comment.id, comment), transaction.insert(comment, ...rest)),
        }),
      ),
  };
});

/** Reads a rate as it was when the transaction was asked for, not when it began. */
const stale = but((store) => {
  const rates = new Map<string, number>();
  return {
    transaction(work) {
      const before = new Map(rates);
      return store.transaction((transaction) =>
        work({
          ...transaction,
          rateTime: async (bucket) => before.get(bucket) ?? null,
          setRateTime: async (bucket, time) => void rates.set(bucket, time),
        }),
      );
    },
    purge(now) {
      for (const [bucket, time] of rates) if (time <= now) rates.delete(bucket);
      return store.purge(now);
    },
  };
});

describeBreaches(storeContract, memoryStore as Open, {
  'lists nothing at first': but((store) => ({
    async figures(articleId) {
      const figures = await store.figures(articleId);
      return { ...figures, lastActivityAt: figures.lastActivityAt ?? 0 };
    },
  })),
  'lists comments as they were given': but((store) => ({
    listAll: async (...args) => (await store.listAll(...args)).map((one) => ({ ...one, parentId: null })),
  })),
  'lists one article at a time, page by page, both ways': but((store) => ({
    listRoots: (id, { after, ...page }) =>
      store.listRoots(id, page.sort === 'oldest' && after !== undefined ? { ...page, after } : page),
  })),
  'lists replies of all depths below a root, oldest first and no more than asked for': but((store) => ({
    listReplies: (articleId, roots) => store.listReplies(articleId, roots, 99),
  })),
  'lists what stands below one root page by page, and what stands above one comment': but((store) => ({
    listAncestors: (articleId, id) => store.listAncestors(articleId, id, 99),
  })),
  'lists what answers a passage, and how many do': but((store) => ({
    listAnchored: (articleId, target, page) => store.listAnchored(articleId, target.replace('q', 'b'), page),
  })),
  'lists what is published, and in every state what was answered; nothing else': but((store) => ({
    listRoots: async (...args) => (await store.listRoots(...args)).filter(({ state }) => state !== 'pending'),
  })),
  'keeps in lists what was answered, whatever becomes of it': but((store) => ({
    listAll: async (...args) => (await store.listAll(...args)).filter(({ state }) => state !== 'erased'),
  })),
  'lists what waits, to its writer in one article': but((store) => ({
    listUnpublishedBy: async (...args) =>
      (await store.listUnpublishedBy(...args)).filter(({ state }) => state === 'pending'),
  })),
  'lists ids and text that mean something to a query are only text': but((store) => ({
    listAll: (articleId, page) => store.listAll(articleId.replace(/'.*/, ''), page),
  })),
  'keeps the private part apart, byte for byte': but((store) => ({
    async findPrivate(articleId, id) {
      const secret = await store.findPrivate(articleId, id);
      return secret && { ...secret, emailCipher: secret.emailCipher && secret.emailCipher.filter((byte) => byte > 0) };
    },
  })),
  'keeps every move, its figures and its history': but((store) => ({
    listEvents: async (...args) => (await store.listEvents(...args)).slice(-1),
  })),
  'keeps every text, the last one for readers and the earlier ones apart': but(() => ({
    listRevisions: async () => [],
  })),
  'keeps nothing of what is erased but its place': but((store) => ({
    async find(articleId, id) {
      const found = await store.find(articleId, id);
      return found?.state === 'erased' ? { ...found, author: { kind: 'guest', name: 'Ada' } } : found;
    },
  })),
  'keeps address prints, keys and rates only for their time': butInside(() => {
    const rates = new Map<string, number>();
    return ({ rateTime, setRateTime }) => ({
      rateTime: async (bucket) => (await rateTime(bucket)) ?? rates.get(bucket) ?? null,
      setRateTime: (bucket, time) => (rates.set(bucket, time), setRateTime(bucket, time)),
    });
  }),
  'in a transaction keeps nothing when the work fails, and passes the error on': halfDone,
  'in a transaction shows readers nothing before its end': early,
  'in a transaction runs one after another: 50 counts reach 50': stale,
  'in a transaction finds the greatest id of any state, and the same words in this thread and in others': inside(
    () => ({
      countOtherThreads: async () => 0,
    }),
  ),
  'in a transaction trusts what was proved: a cookie, a confirmed address, an account; and no typed address': inside(
    ({ countPublishedBy }) => ({ countPublishedBy: (identity) => countPublishedBy(identity, 99) }),
  ),
  'in a transaction finds who writes under a name as it looks, newest first, and whose it is': inside(
    ({ listNamesakes }) => ({
      listNamesakes: async (...args) => (await listNamesakes(...args)).map((one) => ({ ...one, isApproved: false })),
    }),
  ),
  'in a transaction remembers an answer until it expires, by article and key': inside(({ findReplay }) => ({
    findReplay: (articleId, key) => findReplay(articleId, key, 0),
  })),
  'counts what is published after any walk through the states, at once and one by one': inside(() => ({
    recount: async () => true,
  })),
  'counts from when the last comment is, also when an older one comes after it': but((store) => {
    let latest: number | null = null;
    return {
      transaction: (work) =>
        store.transaction((transaction) =>
          work({
            ...transaction,
            insert: (comment, ...rest) => ((latest = comment.createdAt), transaction.insert(comment, ...rest)),
          }),
        ),
      figures: async (articleId) => ({ ...(await store.figures(articleId)), lastActivityAt: latest }),
    };
  }),
  'counts forty comments that come at once': but((store) => ({
    async figures(articleId) {
      const figures = await store.figures(articleId);
      return { ...figures, published: Math.min(figures.published, 32) };
    },
  })),
  'shows the desk a queue for each state over all articles, page by page, by when they came into it': but((store) => ({
    listQueue: ({ after: _, ...request }) => store.listQueue(request),
  })),
  'shows the desk each reader’s report once, the most reported first, and none that was decided': inside(
    ({ addReport }) => ({ addReport: async (report) => (await addReport(report), true) }),
  ),
  'shows the desk every comment of every article, in whatever state, page by page': but((store) => ({
    listWhole: async (...args) => (await store.listWhole(...args)).filter(({ state }) => state !== 'spam'),
  })),
  'tells in one question whose comments are, which were taken back last, and which a reader reported': but((store) => ({
    listRelations: (articleId, ids) => store.listRelations(articleId, ids, ['r']),
  })),
  'keeps where articles stand, as it was said last, and lists those of the last comments first': inside(() => ({
    keepArticle: async () => undefined,
  })),
  'shows the desk every move of every comment, in order and behind a point': but((store) => ({
    listLog: (_, limit, sort) => store.listLog(null, limit, sort),
  })),
  'shows the desk what else was done, for the site and for an article': but((store) => ({
    listDeskLog: (_, limit, sort) => store.listDeskLog(null, limit, sort),
  })),
  'holds what was set for a thread': but((store) => ({
    async settings(articleId) {
      const settings = await store.settings(articleId);
      return settings && { ...settings, lists: [] };
    },
  })),
  'holds words and domains, each once': but((store) => ({ lists: async () => (await store.lists()).slice(1) })),
  'holds tickets until they are used or expire; a session is only looked at': butInside((store) => () => ({
    useTicket: (hash, purpose, now) => store.findTicket(hash, purpose, now),
  })),
  'holds where a person’s comments are, and forgets what they proved': but((store) => ({
    listByEmail: (email, _, limit) => store.listByEmail(email, null, limit),
  })),
  'holds what has been in a state for long': but((store) => ({
    listOlder: (state, until) => store.listOlder(state, until, 99),
  })),
  'holds what others are to be told, with the transaction that it tells of, and for one of them at a time': inside(
    ({ takeOutbox }) => ({ takeOutbox: (now, _, limit) => takeOutbox(now, now, limit) }),
  ),
});
