import type { ArchivedComment } from '@standfirst/core';
import { decryptEmail } from '../privacy/email-cipher.js';
import type { PrivateKeys } from '../privacy/private-keys.js';
import type { CommentRecord } from '../records/comment-record.js';
import type { LoggedEvent } from '../records/moderation-event.js';
import type { CommentStore } from '../store/comment-store.js';

type Secrets = NonNullable<ArchivedComment['private']>;

/** What no reader may see of a comment, in clear but for the prints. */
export async function exportedSecrets(
  { articleId, id }: CommentRecord,
  store: CommentStore,
  keys: PrivateKeys,
): Promise<Secrets> {
  const secret = await store.findPrivate(articleId, id);
  const events = await store.listEvents(articleId, id);
  const revisions = await store.listRevisions(articleId, id);
  return {
    ...(secret?.emailCipher
      ? { email: open(secret.emailCipher, id, keys), emailConfirmed: secret.emailConfirmed }
      : {}),
    ...(secret ? { text: secret.source } : {}),
    ...(secret?.browserFamily ? { browserFamily: secret.browserFamily } : {}),
    ...(secret?.writerHash ? { writerHash: secret.writerHash } : {}),
    ...(secret?.authorKey ? { authorKey: secret.authorKey } : {}),
    history: events.map(eventOf),
    ...(revisions.length === 0
      ? {}
      : {
          earlier: revisions.map(({ source, body, replacedAt, actor }) => ({
            ...{ text: source, body: [...body], replacedAt: new Date(replacedAt).toISOString(), actor },
          })),
        }),
  };
}

function open(cipher: Uint8Array, id: string, keys: PrivateKeys): string {
  try {
    return decryptEmail(cipher, id, keys);
  } catch (cause) {
    throw new RangeError(
      `The e-mail address of comment ${id} cannot be opened with this secret. An export without it would lose it unseen. ` +
        'Give the secret that the comments were sent under, or export without what is private.',
      { cause },
    );
  }
}

function eventOf({ articleId: _, commentId: __, seq: ___, at, evidence, ...event }: LoggedEvent) {
  return { ...event, at: new Date(at).toISOString(), ...(evidence === undefined ? {} : { evidence: [...evidence] }) };
}
