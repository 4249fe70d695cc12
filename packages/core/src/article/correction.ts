import * as v from 'valibot';
import { dateSchema } from '../date/date.js';
import { idSchema } from '../id/id.js';
import { inlinesSchema } from '../inlines/any-inline.js';

export const correctionSchema = v.object({
  id: idSchema,
  kind: v.picklist(['correction', 'clarification', 'update', 'editors-note', 'retraction']),
  /** When it was made. */
  at: dateSchema,
  /** What it says to readers. */
  children: inlinesSchema,
  /** What it changes: ids of blocks or quotations, `headline` or `standfirst`. */
  affects: v.exactOptional(v.array(idSchema)),
  /** The words before. */
  was: v.exactOptional(v.string()),
  /** The words now. */
  now: v.exactOptional(v.string()),
});

/** A change after publication that readers are told of. */
export interface Correction extends v.InferOutput<typeof correctionSchema> {}
