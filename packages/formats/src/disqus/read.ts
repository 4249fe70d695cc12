import { safeUrl, tally, type ArchivedComment } from '@standfirst/core';
import type { ArchiveReading, ArchiveSource } from '../archive.js';
import { emptyArchiveReceipt, type ArchiveReceipt } from '../archive-receipt.js';
import { readCommentHtml } from '../archive/comment-html/read-comment-html.js';
import { disqusParts, type DisqusPost, type DisqusThread } from './disqus-parts.js';

const MAX_MESSAGE = 1024 * 1024;

/** Reads a Disqus export: every post with its thread, those that were deleted or marked as spam in their states. */
export function read(source: ArchiveSource): ArchiveReading {
  const receipt = emptyArchiveReceipt();
  return { comments: comments(source, receipt), receipt };
}

async function* comments(source: ArchiveSource, receipt: ArchiveReceipt): AsyncGenerator<ArchivedComment> {
  // One small entry for each article, not for each comment: posts name their thread by its number alone.
  const threads = new Map<string, DisqusThread>();
  for await (const part of disqusParts(source, receipt)) {
    if (part.sort === 'thread') {
      threads.set(part.number, part);
      continue;
    }
    const comment = commentOf(part, threads.get(part.thread), receipt);
    if (!comment) continue;
    receipt.comments += 1;
    yield comment;
  }
}

function commentOf(
  post: DisqusPost,
  thread: DisqusThread | undefined,
  receipt: ArchiveReceipt,
): ArchivedComment | undefined {
  const { number, parent, text, email, ip } = post;
  if (number === '') return void tally(receipt.discarded, 'post without a number', post.name.slice(0, 100));
  if (text.length > MAX_MESSAGE) return void tally(receipt.discarded, 'post of more than 1 MiB', number);
  const id = `disqus:${number}`;
  // Old exports hold plain text.
  const lines = /<(?:p|br)\b/i.test(text) ? 'collapsed' : 'kept';
  return {
    id,
    parentId: parent === '' ? null : `disqus:${parent}`,
    article: articleOf(thread),
    author: { kind: 'guest', name: post.name.replace(/\s+/g, ' ') || post.username },
    createdAt: dateOf(post, thread, id, receipt),
    state: stateOf(post, thread, id, receipt),
    body: readCommentHtml(text, id, { lines, onLoss: (what) => tally(receipt.changed, what, id) }),
    private: { ...(email === '' ? {} : { email }), ...(ip === '' ? {} : { ip }), text },
  };
}

function articleOf(thread: DisqusThread | undefined): ArchivedComment['article'] {
  if (!thread) return {};
  const { identifier, link, title } = thread;
  const url = safeUrl(link, 'website');
  return {
    ...(identifier === '' ? {} : { post: identifier }),
    ...(url === null ? {} : { url }),
    ...(title === '' ? {} : { title }),
  };
}

function dateOf(post: DisqusPost, thread: DisqusThread | undefined, id: string, receipt: ArchiveReceipt): string {
  const time = timeOf(post.createdAt);
  if (time === null) tally(receipt.changed, 'no date: the one of its article was taken', id);
  return new Date(time ?? timeOf(thread?.createdAt) ?? 0).toISOString();
}

function timeOf(text: string | undefined): number | null {
  const time = /^\d{4}-\d\d-\d\dT/.test(text ?? '') ? Date.parse(text ?? '') : Number.NaN;
  return Number.isNaN(time) || time < 0 ? null : time;
}

function stateOf(
  { isSpam, isDeleted }: DisqusPost,
  thread: DisqusThread | undefined,
  id: string,
  receipt: ArchiveReceipt,
): ArchivedComment['state'] {
  if (isSpam) return 'spam';
  if (isDeleted) return 'removed';
  if (!thread?.isDeleted) return 'published';
  tally(receipt.changed, 'comment under an article that is not public: held', id);
  return 'pending';
}
