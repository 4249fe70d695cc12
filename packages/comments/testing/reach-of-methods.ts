import { unsetThread } from '../src/records/thread-settings.js';
import type { CommentStore } from '../src/store/comment-store.js';
import type { DeskReads } from '../src/store/desk-reads.js';
import type { StoreTransaction } from '../src/store/store-transaction.js';
import type { ThreadReads } from '../src/store/thread-reads.js';
import { movedBy, samplePrivate, sampleRecord, submitted } from '../src/testing/index.js';

/** Where a statement goes: to the one partition of its article, to every one, or only to tables that have none. */
export type Reach = 'one' | 'every' | 'none';
type Tried<Side, Subject> = Record<keyof Side, [Reach, (store: Subject) => Promise<unknown>]>;

/** What the calls below are about stands in the store before: comment `two` answers `one`. */
export const [one, two, three] = [sampleRecord(1), sampleRecord(2, { parent: sampleRecord(1) }), sampleRecord(3)];
const page = { sort: 'newest', limit: 9, after: '~' } as const;
const key = { key: 'k', requestHash: 'h', commentId: one.id, answer: 'held', expiresAt: 9 } as const;
const report = { articleId: 'a', commentId: one.id, reader: 'r', reason: 'spam', detail: null, at: 1 } as const;
const text = { body: one.body ?? [], source: 'New', duplicateKey: 'd', at: 3, actor: { kind: 'author' } } as const;
const row = { articleId: 'a', id: 'o', kind: 'comment', payload: {}, availableAt: 1, attempts: 0 } as const;
const ticket = { hash: 'h', purpose: 'sign-in', subject: 's', expiresAt: 9 } as const;
const word = { kind: 'word', entry: 'gull', verdict: 'hold' } as const;
const article = { articleId: 'a', url: 'https://a.example/', title: null, seenAt: 1 };
const event = { articleId: 'a', at: 1, actor: { kind: 'system' }, action: 'set-thread', detail: {} } as const;

/**
 * How far each method reaches, and a call of it. A method that is new is missing here, and does not compile: its reach has
 * to be thought of.
 */
export const reachOfReads: Tried<ThreadReads & DeskReads, CommentStore> = {
  listRoots: ['one', (store) => store.listRoots('a', page)],
  listAll: ['one', (store) => store.listAll('a', page)],
  listBranch: ['one', (store) => store.listBranch('a', one.id, page)],
  listReplies: ['one', (store) => store.listReplies('a', [one.id, three.id], 3)],
  listAncestors: ['one', (store) => store.listAncestors('a', two.id, 9)],
  listAnchored: ['one', (store) => store.listAnchored('a', 'p1', page)],
  listAnchors: ['one', (store) => store.listAnchors('a')],
  listUnpublishedBy: ['one', (store) => store.listUnpublishedBy('a', 'w')],
  countReplies: ['one', (store) => store.countReplies('a', [one.id], 9)],
  figures: ['one', (store) => store.figures('a')],
  settings: ['one', (store) => store.settings('a')],
  find: ['one', (store) => store.find('a', one.id)],
  findAll: ['one', (store) => store.findAll('a', [one.id, two.id])],
  listRelations: ['one', (store) => store.listRelations('a', [one.id, two.id], ['r'])],
  findPrivate: ['one', (store) => store.findPrivate('a', one.id)],
  listEvents: ['one', (store) => store.listEvents('a', one.id)],
  listRevisions: ['one', (store) => store.listRevisions('a', one.id)],
  listReports: ['one', (store) => store.listReports('a', one.id)],
  findArticle: ['one', (store) => store.findArticle('a')],
  // The desk sees the whole site.
  listQueue: ['every', (store) => store.listQueue({ state: 'pending', sort: 'oldest', limit: 9 })],
  countQueue: ['every', (store) => store.countQueue()],
  listReported: ['every', (store) => store.listReported(9)],
  listLog: ['every', (store) => store.listLog(null, 9, 'newest')],
  listDeskLog: ['every', (store) => store.listDeskLog(null, 9, 'newest')],
  listByEmail: ['every', (store) => store.listByEmail('e', null, 9)],
  listWhole: ['every', (store) => store.listWhole(null, 9)],
  listOlder: ['every', (store) => store.listOlder('pending', 1, 9)],
  listArticles: ['every', (store) => store.listArticles(null, 9)],
  lists: ['none', (store) => store.lists()],
  findTicket: ['none', (store) => store.findTicket('h', 'sign-in', 1)],
};

/** The same of what is done in a transaction. */
export const reachOfWrites: Tried<StoreTransaction, StoreTransaction> = {
  find: ['one', (store) => store.find('a', one.id)],
  findPrivate: ['one', (store) => store.findPrivate('a', one.id)],
  lastEvent: ['one', (store) => store.lastEvent('a', one.id)],
  latestId: ['one', (store) => store.latestId('a')],
  insert: ['one', (store) => store.insert(sampleRecord(4), samplePrivate(), submitted('published'))],
  move: ['one', (store) => store.move('a', three.id, movedBy('erase', 'published', 'erased'))],
  revise: ['one', (store) => store.revise('a', one.id, text)],
  addReport: ['one', (store) => store.addReport({ ...report, resolvedAt: null })],
  countReports: ['one', (store) => store.countReports('a', one.id)],
  resolveReports: ['one', (store) => store.resolveReports('a', one.id, 2)],

  findReplay: ['one', (store) => store.findReplay('a', 'k', 1)],
  saveReplay: ['one', (store) => store.saveReplay('a', key)],
  findDuplicate: ['one', (store) => store.findDuplicate('a', 'd', 1)],
  listRecentTexts: ['one', (store) => store.listRecentTexts('a', 1, 9)],
  listNamesakes: ['one', (store) => store.listNamesakes('a', 'ada', 9)],
  isNameOf: ['one', (store) => store.isNameOf('a', 'ada', { writerHash: 'w', emailHmac: 'e', authorKey: 'k' })],
  // The same words in other threads, and whom a writer has shown to be elsewhere.
  countOtherThreads: ['every', (store) => store.countOtherThreads('a', 'd', 1)],
  countPublishedBy: [
    'every',
    (store) => store.countPublishedBy({ writerHash: 'w', emailHmac: 'e', authorKey: 'k' }, 3),
  ],
  rateTime: ['none', (store) => store.rateTime('b')],
  setRateTime: ['none', (store) => store.setRateTime('b', 1)],
  lists: ['none', (store) => store.lists()],
  isConfirmed: ['none', (store) => store.isConfirmed('w', 'e')],

  settings: ['one', (store) => store.settings('a')],
  saveSettings: ['one', (store) => store.saveSettings('a', unsetThread, 1)],
  keepArticle: ['one', (store) => store.keepArticle(article)],
  log: ['one', (store) => store.log(event)],
  enqueue: ['one', (store) => store.enqueue(row)],
  finishOutbox: ['one', (store) => store.finishOutbox('a', 'o')],
  recount: ['one', (store) => store.recount('a')],
  // Whoever tells others asks for all that is due.
  takeOutbox: ['every', (store) => store.takeOutbox(9, 10, 5)],
  dropOutbox: ['every', (store) => store.dropOutbox(0)],
  addToLists: ['none', (store) => store.addToLists([word])],
  dropFromLists: ['none', (store) => store.dropFromLists([word])],
  saveTicket: ['none', (store) => store.saveTicket(ticket)],
  useTicket: ['none', (store) => store.useTicket('h', 'sign-in', 1)],
  confirm: ['none', (store) => store.confirm('w', 'e', 1)],
  forgetEmail: ['none', (store) => store.forgetEmail('e')],
};
