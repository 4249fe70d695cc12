import type { CommentState, PublicAuthor, ReasonCode } from '@standfirst/core';
import { decryptEmail } from '../privacy/email-cipher.js';
import type { CommentRecord } from '../records/comment-record.js';
import type { Actor } from '../records/moderation-event.js';
import type { Settings } from '../settings.js';
import type { Place } from '../store/desk-reads.js';

/** What is kept of one comment of a person. */
export interface ExportedComment {
  readonly articleId: string;
  readonly id: string;
  readonly parentId: string | null;
  /** RFC 3339. */
  readonly createdAt: string;
  readonly state: CommentState;
  readonly author: PublicAuthor | null;
  readonly email: string | null;
  readonly text: string;
  /** Texts before it was edited, oldest first. */
  readonly earlierTexts: readonly string[];
  /** Such as `firefox linux`. */
  readonly browser: string | null;
  /** Why it was removed. */
  readonly reason: ReasonCode | null;
}

/** All that is kept of a person who can be reached under an address. */
export interface PersonExport {
  readonly comments: readonly ExportedComment[];
}

/** Everything that was sent with an address, by its print; whoever asks has proved that it is theirs, or is the site itself. */
export async function exportPerson(emailHmac: string, actor: Actor, settings: Settings): Promise<PersonExport> {
  const comments: ExportedComment[] = [];
  for await (const place of placesOf(emailHmac, settings)) comments.push(...(await exportComment(place, settings)));
  const event = { articleId: null, at: settings.now(), actor, action: 'export-person' } as const;
  await settings.store.transaction((transaction) =>
    transaction.log({ ...event, detail: { comments: comments.length } }),
  );
  return { comments };
}

async function exportComment({ articleId, id }: Place, { store, keys }: Settings): Promise<ExportedComment[]> {
  const comment: CommentRecord | null = await store.find(articleId, id);
  const secret = await store.findPrivate(articleId, id);
  if (comment === null || secret === null) return [];
  const revisions = await store.listRevisions(articleId, id);
  const { parentId, createdAt, state, author, reason } = comment;
  return [
    {
      ...{ articleId, id, parentId, state, author, reason },
      createdAt: new Date(createdAt).toISOString(),
      email: secret.emailCipher === null ? null : decryptEmail(secret.emailCipher, id, keys),
      text: secret.source,
      earlierTexts: revisions.map(({ source }) => source),
      browser: secret.browserFamily,
    },
  ];
}

const PAGE = 200;

/** Where everything is that was sent with an address. */
export async function* placesOf(emailHmac: string, { store }: Settings): AsyncGenerator<Place> {
  let after: Place | null = null;
  for (;;) {
    const page: Place[] = await store.listByEmail(emailHmac, after, PAGE);
    yield* page;
    after = page.at(-1) ?? null;
    if (after === null || page.length < PAGE) return;
  }
}
