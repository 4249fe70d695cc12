import { blocksText, type ArchivedComment } from '@standfirst/core';
import type { PrivateKeys } from '../privacy/private-keys.js';
import type { CommentRecord } from '../records/comment-record.js';
import type { NewText } from '../records/revision-record.js';
import type { StoreTransaction } from '../store/store-transaction.js';
import { importedAuthor } from './imported-author.js';
import { importedBody } from './imported-body.js';
import { importedHistory } from './imported-history.js';
import { importedDuplicateKey, importedSecrets } from './imported-secrets.js';
import type { ImportPlace } from './place-imported.js';

type Place = Extract<ImportPlace, { found: 'place' }>;

/** Puts an imported comment into the store: its first text, the later ones, and every move up to its state. */
export async function keepImported(
  store: StoreTransaction,
  articleId: string,
  comment: ArchivedComment,
  { found: _, ...place }: Place,
  { now, keys }: { now: number; keys: PrivateKeys },
): Promise<{ hasForeignHistory: boolean }> {
  const { author, anchor, editedAt, createdAt } = comment;
  const { events, isReplaced } = importedHistory(comment, now);
  const [submitted, ...moves] = events;
  const [first, ...later] = textsOf(comment);
  const record: CommentRecord = {
    ...{ articleId, ...place, state: submitted.to, author: author && importedAuthor(author) },
    body: first.body && importedBody(first.body, place.id),
    anchor: anchor ?? null,
    createdAt: Date.parse(createdAt),
    // Where earlier texts are known, they say when it was edited.
    editedAt: later.length === 0 && editedAt !== undefined ? Date.parse(editedAt) : null,
    ...{ revision: 1, changedAt: submitted.at, reason: submitted.reason ?? null },
  };
  await store.insert(record, importedSecrets(comment, first.source, { id: place.id, now, keys }), submitted);
  for (const { source, body, replaced } of later) {
    await store.revise(articleId, place.id, {
      body: importedBody(body ?? [], place.id),
      source,
      duplicateKey: importedDuplicateKey(source, comment, keys),
      ...replaced,
    });
  }
  for (const event of moves) await store.move(articleId, place.id, event);
  return { hasForeignHistory: isReplaced };
}

interface Text {
  readonly body: ArchivedComment['body'];
  readonly source: string;
}

/** The texts of a comment, oldest first; the later ones with when, and by whom, the one before was replaced. */
function textsOf({ body, private: secrets }: ArchivedComment): [Text, ...(Text & { replaced: Replacement })[]] {
  const last: Text = { body, source: secrets?.text ?? blocksText(body ?? []) };
  const earlier = (secrets?.earlier ?? []).map(({ text, replacedAt, actor }, index, all) => ({
    text: { body: all[index]?.body ?? null, source: text },
    replaced: {
      at: Date.parse(replacedAt),
      actor: { kind: actor.kind, ...(actor.id === undefined ? {} : { id: actor.id }) },
    },
  }));
  const texts = [...earlier.map(({ text }) => text), last];
  const [first = last, ...later] = texts;
  return [first, ...later.map((text, index) => ({ ...text, replaced: earlier[index]!.replaced }))]; // one fewer than texts
}

type Replacement = Pick<NewText, 'at' | 'actor'>;
