import { isCommentId, stringBuilder, utf8Length, type ArchivedComment, type CommentState } from '@standfirst/core';
import { writeCommentHtml } from '../archive/comment-html/write-comment-html.js';
import { COMMENT_ID } from './field-names.js';
import type { Lose } from './wxr-losses.js';
import { cdata, cdataElement, cutToBytes, mysqlDate } from './wxr-text.js';

/** The columns of WordPress, in bytes. */
const NAME = 245;
const WEBSITE = 200;
const EMAIL = 100;
const CONTENT = 65_525;

const APPROVED: Readonly<Record<CommentState, string>> = {
  published: '1',
  pending: '0',
  unconfirmed: '0',
  spam: 'spam',
  rejected: 'trash',
  removed: 'trash',
  withdrawn: 'trash',
  erased: 'trash',
};
/** What an import of the export gives back as it was. */
const EXACT: ReadonlySet<CommentState> = new Set(['published', 'pending', 'spam', 'removed']);

/** A comment as WordPress exports it; `parent` is 0 for one on the article. */
export function commentLines(
  comment: ArchivedComment,
  number: number,
  parent: number,
  withPrivate: boolean,
  lose: Lose,
): string {
  const { id, author, createdAt, state, body } = comment;
  const content = body === null ? '' : writeCommentHtml(body);
  const date = mysqlDate(createdAt);
  tellLosses(comment, content, withPrivate, lose);
  return `${[
    '<wp:comment>',
    `<wp:comment_id>${number}</wp:comment_id>`,
    cdataElement('wp:comment_author', nameOf(author?.name ?? '', lose)),
    cdataElement('wp:comment_author_email', withPrivate ? emailOf(comment.private?.email ?? '', lose) : ''),
    cdataElement('wp:comment_author_url', websiteOf(author?.url ?? '', lose)),
    '<wp:comment_author_IP></wp:comment_author_IP>',
    cdataElement('wp:comment_date', date),
    cdataElement('wp:comment_date_gmt', date),
    cdataElement('wp:comment_content', content),
    cdataElement('wp:comment_approved', APPROVED[state]),
    '<wp:comment_type>comment</wp:comment_type>',
    `<wp:comment_parent>${parent}</wp:comment_parent>`,
    '<wp:comment_user_id>0</wp:comment_user_id>',
    ...(isCommentId(id)
      ? [
          `<wp:commentmeta><wp:meta_key>${cdata(COMMENT_ID)}</wp:meta_key><wp:meta_value>${cdata(id)}</wp:meta_value></wp:commentmeta>`,
        ]
      : []),
    '</wp:comment>',
  ].join('\n')}\n`;
}

function tellLosses(comment: ArchivedComment, content: string, withPrivate: boolean, lose: Lose): void {
  const { state, author, createdAt, private: secrets, body } = comment;
  if (!EXACT.has(state))
    lose(
      `state ${state}`,
      `WordPress has no state "${state}", so they are ${APPROVED[state] === '0' ? 'held' : 'in the trash'}`,
    );
  if (author && author.kind !== 'guest') lose('author', 'what the site vouches for in the writer is not in the output');
  if (secrets && !withPrivate) lose('private', 'e-mail addresses are not in the output: it may be handed out');
  if (secrets?.history) lose('history', 'who moved it when is not in the output');
  if (new Date(createdAt).getUTCMilliseconds() !== 0) lose('time', 'the time is kept to the second');
  if (utf8Length(content) > CONTENT) lose('length', 'the text is longer than WordPress can keep');
  if (body?.some(({ type }) => type === 'list' || type === 'codeBlock'))
    lose('layout', 'lists and programs are in the output, but WordPress may show their words alone');
}

/** WordPress keeps names as HTML. */
function nameOf(name: string, lose: Lose): string {
  const kept = cutToBytes(name, NAME, stringBuilder.text);
  if (kept !== name) lose('name', `the name is longer than ${NAME} bytes and was cut`);
  return stringBuilder.text(kept);
}

/** Half an address leads nowhere, or somewhere else. */
function websiteOf(url: string, lose: Lose): string {
  if (utf8Length(url) <= WEBSITE) return url;
  lose('website', `the website's address is longer than ${WEBSITE} bytes and was left out`);
  return '';
}

function emailOf(email: string, lose: Lose): string {
  if (utf8Length(email) <= EMAIL) return email;
  lose('email', `the e-mail address is longer than ${EMAIL} bytes and was left out`);
  return '';
}
