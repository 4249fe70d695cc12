import type { WriterContext } from '../comments-options.js';
import type { Settings } from '../settings.js';
import { isOwn, writerPrints } from './writer-prints.js';

/** A text as its writer typed it, for the form that changes it. */
export interface OwnText {
  readonly body: string;
  /** Which text that is; goes into `EditInput`. */
  readonly revision: number;
}

/** For the writer alone; `null` for everybody else, and for what was erased. */
export async function readOwnText(
  articleId: string,
  id: string,
  context: WriterContext,
  { store, now, keys }: Settings,
): Promise<OwnText | null> {
  const [comment, secret] = await Promise.all([store.find(articleId, id), store.findPrivate(articleId, id)]);
  if (comment === null || secret === null || comment.state === 'erased') return null;
  const isWriter = isOwn(secret, writerPrints(context, '', now(), keys));
  return isWriter ? { body: secret.source, revision: comment.revision } : null;
}
