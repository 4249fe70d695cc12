import { safeUrl } from '@standfirst/core';
import { readCommentHtml } from '../../archive/comment-html/read-comment-html.js';
import type { FoundComment } from '../../format.js';
import { pageDate } from '../../html/page/page-date.js';
import { wordsOfHtml } from '../../post/facts/line-of.js';
import type { Receipt } from '../../receipt.js';
import { siteOffset } from './dates.js';
import { listedObjects, number, object, text, written, type Fields } from './fields.js';

/** So many the interface answers with at most, where nobody asks for more. */
const PAGE = 10;

/** The comments that came with a post, oldest first. Only what its readers see is looked at. */
export function repliesOf(post: Fields, receipt: Receipt): FoundComment[] {
  const replies = listedObjects(object(post, '_embedded'), 'replies');
  const offset = siteOffset(post);
  const found = replies.flatMap((reply) => commentOf(reply, offset, receipt));
  if (
    found.some(
      ({ createdAt }) => createdAt?.endsWith(offset ?? 'Z') === true && offset !== undefined && offset !== '+00:00',
    )
  )
    receipt.guessed.push(
      `Comments have the clock of the site, which was ${offset} when the post appeared; it was taken for theirs.`,
    );
  if (replies.length >= PAGE)
    receipt.warnings.push(
      `The answer holds ${replies.length} comments, and WordPress sends no more than ${PAGE} along with a post. Older ones may be missing. Read them from an export, or from /wp-json/wp/v2/comments.`,
    );
  const known = new Set(found.map(({ id }) => id));
  return found
    .map((comment) =>
      comment.parentId !== null && !known.has(comment.parentId) ? { ...comment, parentId: null } : comment,
    )
    .sort((one, other) => timeOf(one) - timeOf(other) || Number(one.id.slice(10)) - Number(other.id.slice(10)));
}

const timeOf = ({ createdAt }: FoundComment) => (createdAt === undefined ? 0 : Date.parse(createdAt));

function commentOf(reply: Fields, offset: string | undefined, { discarded, warnings }: Receipt): FoundComment[] {
  const id = number(reply, 'id');
  const { rendered = '' } = written(reply, 'content');
  const type = text(reply, 'type') ?? 'comment';
  const status = text(reply, 'status') ?? 'approved';
  if (id === undefined) return [];
  if (type !== 'comment' || status !== 'approved') {
    discarded.push({ reason: type === 'comment' ? `comment that is ${status}` : type, text: wordsOfHtml(rendered) });
    return [];
  }
  const utc = text(reply, 'date_gmt');
  const local = text(reply, 'date');
  const createdAt = utc === undefined ? pageDate(local && `${local}${offset ?? ''}`) : pageDate(`${utc}Z`);
  const url = safeUrl(text(reply, 'author_url'), 'website');
  const name = wordsOfHtml(text(reply, 'author_name') ?? '');
  const parent = number(reply, 'parent');
  return [
    {
      id: `wordpress:${id}`,
      parentId: parent === undefined ? null : `wordpress:${parent}`,
      author: { name, ...(url !== null && { url }) },
      ...(createdAt !== undefined && { createdAt }),
      body: readCommentHtml(rendered, `wordpress:${id}`, {
        lines: 'collapsed',
        onLoss: (what) => warnings.push(`In comment ${id}: ${what}.`),
      }),
      state: 'published',
    },
  ];
}
