import { isCommentId, safeUrl, tally, type ArchivedComment, type CommentState } from '@standfirst/core';
import type { ArchiveReading, ArchiveSource } from '../archive.js';
import { emptyArchiveReceipt, type ArchiveReceipt } from '../archive-receipt.js';
import { plainText } from '../archive/comment-html/html-nodes.js';
import { readCommentHtml } from '../archive/comment-html/read-comment-html.js';
import { articleDate, commentDate } from './comment-date.js';
import { COMMENT_ID, fieldNames } from './field-names.js';
import { itemName, ownId } from './item-name.js';
import { wxrParts, type WxrComment, type WxrFields } from './wxr-parts.js';

/** Longer than any comment that WordPress can hold (65,535 bytes): what is longer was never a comment. */
const MAX_CONTENT = 1024 * 1024;

/** Reads the readers' comments of a WordPress export (WXR 1.0 to 1.2): no pingbacks, no trackbacks, no editors' notes. */
export function read(source: ArchiveSource): ArchiveReading {
  const receipt = emptyArchiveReceipt();
  return { comments: comments(source, receipt), receipt };
}

async function* comments(source: ArchiveSource, receipt: ArchiveReceipt): AsyncGenerator<ArchivedComment> {
  // Comments that this library wrote keep their ids; within an article others may answer them by the export's numbers.
  let own = new Map<string, string>();
  let item: WxrFields | null = null;
  for await (const part of wxrParts(source, receipt, fieldNames)) {
    if (!('comment' in part)) continue;
    if (part.item !== item) own = new Map();
    item = part.item;
    const comment = commentOf(part, own, receipt);
    if (!comment) continue;
    receipt.comments += 1;
    yield comment;
  }
}

export function commentOf(
  part: WxrComment,
  own: Map<string, string>,
  receipt: ArchiveReceipt,
): ArchivedComment | undefined {
  const { comment, item } = part;
  const field = (name: string) => comment.get(`wp:comment_${name}`)?.trim() ?? '';
  const number = field('id');
  const written = comment.get(`meta:${COMMENT_ID}`)?.trim() ?? '';
  const id = isCommentId(written) ? written : `wordpress:${number}`;
  const discard = (reason: string) => void tally(receipt.discarded, reason, number || field('author').slice(0, 100));

  const type = field('type');
  if (type === 'note') return discard('editors’ note');
  if (type !== '' && type !== 'comment')
    return discard(/^(?:pingback|trackback)$/.test(type) ? type : `no comment but "${type.slice(0, 40)}"`);
  if (!/^\d{1,20}$/.test(number)) return discard('comment without a number');
  const content = comment.get('wp:comment_content') ?? '';
  if (content.length > MAX_CONTENT) return discard('comment of more than 1 MiB');

  if (id === written) own.set(number, written);
  const answered = field('parent');
  const parentId = answered === '' || answered === '0' ? null : (own.get(answered) ?? `wordpress:${answered}`);
  return {
    id,
    parentId,
    article: articleOf(item),
    author: authorOf(field('author'), field('author_url'), id, receipt),
    createdAt: commentDate(part, id, receipt),
    state: stateOf(field('approved'), item, id, receipt),
    body: readCommentHtml(content, id, { lines: 'kept', onLoss: (what) => tally(receipt.changed, what, id) }),
    private: privateOf(field('author_email'), field('author_IP'), content),
  };
}

function articleOf(item: WxrFields): ArchivedComment['article'] {
  const text = (name: string, key: 'post' | 'url' | 'title') => {
    const value = item.get(name)?.trim() ?? '';
    return value === '' ? {} : { [key]: value };
  };
  const published = articleDate(item);
  const [id, slug] = [ownId(item), itemName(item)];
  return {
    ...(id !== undefined && { id }),
    ...text('wp:post_id', 'post'),
    ...(slug !== undefined && { slug }),
    ...text('link', 'url'),
    ...text('title', 'title'),
    ...(published === undefined ? {} : { published }),
  };
}

/** Nobody is more than a guest: a user number of another site proves nothing here. */
function authorOf(name: string, address: string, id: string, receipt: ArchiveReceipt): ArchivedComment['author'] {
  const url = safeUrl(address, 'website');
  // WordPress itself puts a bare scheme where none was given.
  if (url === null && !/^(?:https?:\/\/)?$/.test(address)) tally(receipt.changed, 'website that may not be linked', id);
  return { kind: 'guest', name: plainText(name).replace(/\s+/g, ' ').trim(), ...(url === null ? {} : { url }) };
}

const STATES: ReadonlyMap<string, CommentState> = new Map([
  ['1', 'published'],
  ['approve', 'published'],
  ['0', 'pending'],
  ['hold', 'pending'],
  ['spam', 'spam'],
  ['trash', 'removed'],
  // What stood under an article that was thrown away.
  ['post-trashed', 'removed'],
]);

function stateOf(approved: string, item: WxrFields, id: string, receipt: ArchiveReceipt): CommentState {
  const state = STATES.get(approved);
  if (state === undefined) tally(receipt.changed, `unknown state "${approved.slice(0, 40)}": held`, id);
  if (state !== 'published') return state ?? 'pending';
  const status = item.get('wp:status')?.trim() ?? '';
  const isOpen = ['', 'publish', 'inherit'].includes(status) && (item.get('wp:post_password') ?? '') === '';
  if (!isOpen) tally(receipt.changed, 'comment under an article that is not public: held', id);
  return isOpen ? 'published' : 'pending';
}

function privateOf(email: string, ip: string, text: string): NonNullable<ArchivedComment['private']> {
  return { ...(email === '' ? {} : { email }), ...(ip === '' ? {} : { ip }), text };
}
