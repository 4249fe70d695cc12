import * as v from 'valibot';
import { anchorSchema } from '../../anchor/anchor.js';
import { commentBodySchema } from '../comment-block.js';
import { publicAuthorSchema, type PublicAuthor } from '../public-author.js';
import { safeUrl } from '../../url/safe-url.js';
import { reasonCodeSchema } from '../moderation/reason-code.js';
import { archivedState, instant } from './archived-parts.js';
import { archivedSecrets } from './archived-secrets.js';

/** What an archive knows of the article that a comment stands under; each part may be missing. */
const article = v.object({
  /** The article's own id, in archives that this library wrote. */
  id: v.exactOptional(v.string()),
  /** The number or name of the page in the system that the archive comes from. */
  post: v.exactOptional(v.string()),
  /** The part of the address that names it. */
  slug: v.exactOptional(v.string()),
  /** Its address, as it stood in the archive: check it before it is linked. */
  url: v.exactOptional(v.string()),
  /** Its headline. */
  title: v.exactOptional(v.string()),
  /** When it was published, RFC 3339 in UTC. */
  published: v.exactOptional(instant),
});

// The check is not public: `safeParseArchivedComment` is the door.
const archivedCommentSchema = v.object({
  /** Unique in the archive and the same each time: `wordpress:12`, `disqus:9`, or a comment id of this library. */
  id: v.string(),
  /** The `id` of what it answers, `null` for a comment on the article itself. */
  parentId: v.nullable(v.string()),
  article,
  /** What readers learn of the writer, `null` once erased. */
  author: v.nullable(publicAuthorSchema),
  /** RFC 3339, in UTC. */
  createdAt: instant,
  state: archivedState,
  /** Why it was removed. */
  reason: v.exactOptional(reasonCodeSchema),
  /** `null` once erased. */
  body: v.nullable(commentBodySchema),
  /** The passage of the article that it answers. */
  anchor: v.exactOptional(anchorSchema),
  /** When its text last changed, RFC 3339. */
  editedAt: v.exactOptional(instant),
  private: v.exactOptional(archivedSecrets),
});

/** A comment on its way from one store or system to another; what no reader may see stands under `private` alone. */
export interface ArchivedComment extends v.InferOutput<typeof archivedCommentSchema> {}

/** The comment, or what is wrong with it, in a few words with its path. */
export type ArchivedCommentResult =
  { readonly ok: true; readonly comment: ArchivedComment } | { readonly ok: false; readonly problem: string };

/** Checks a comment of an archive that nobody has checked; fields that are not of the model are dropped. */
export function safeParseArchivedComment(input: unknown): ArchivedCommentResult {
  const { success, output, issues } = v.safeParse(archivedCommentSchema, input, { abortEarly: true });
  if (success) return { ok: true, comment: { ...output, author: output.author && withSafeUrls(output.author) } };
  const [issue] = issues;
  const path = v.getDotPath(issue);
  return { ok: false, problem: path === null ? issue.message : `${path}: ${issue.message}` };
}

/** An archive is a file that anybody may have written: of its addresses those are kept that may be linked or shown. */
function withSafeUrls({ url, avatar, ...author }: PublicAuthor): PublicAuthor {
  const website = safeUrl(url, 'website');
  const picture = avatar?.kind === 'image' ? safeUrl(avatar.src, 'media') : null;
  return {
    ...author,
    ...(website !== null && { url: website }),
    ...(avatar &&
      (avatar.kind !== 'image' || picture !== null) && {
        avatar: picture === null ? avatar : { kind: 'image', src: picture },
      }),
  };
}
