import * as v from 'valibot';
import { dateSchema } from '../date/date.js';

export const provenanceSchema = v.object({
  /** What read the article: `formats/text`. */
  importer: v.string(),
  /** The version of the importer. */
  version: v.string(),
  /** When, where somebody recorded it; importers set no clock time, so that the same page gives the same article. */
  at: v.exactOptional(dateSchema),
  /** The address or file it was read from. */
  from: v.exactOptional(v.string()),
  /** What stood on the page and is not part of the article, with the reason. */
  discarded: v.exactOptional(v.array(v.object({ reason: v.string(), text: v.string() }))),
  warnings: v.exactOptional(v.array(v.string())),
});

/** The receipt of an import, kept with the article. */
export interface Provenance extends v.InferOutput<typeof provenanceSchema> {}
