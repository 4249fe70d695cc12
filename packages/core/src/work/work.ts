import * as v from 'valibot';
import { dateSchema } from '../date/date.js';
import { idSchema } from '../id/id.js';

const shared = {
  /** Its key in the article's `works`. */
  id: idSchema,
  /** Who made it; keys of `agents`. */
  by: v.exactOptional(v.array(idSchema)),
};
/** Where it can be read, heard or seen. */
const url = v.exactOptional(v.string());
/** Its title, or the words that first name it in full. */
const title = v.exactOptional(v.string());
const published = v.exactOptional(dateSchema);

export const workSchema = v.variant('kind', [
  v.object({
    kind: v.literal('document'),
    ...shared,
    /** What sort of document: "report", "statement", "filing". */
    genre: v.exactOptional(v.string()),
    title,
    url,
    published,
    /** A copy that stays when the page changes. */
    archivedUrl: v.exactOptional(v.string()),
  }),
  v.object({
    kind: v.literal('recording'),
    ...shared,
    /** Whether it is heard or seen. */
    medium: v.picklist(['audio', 'video']),
    title,
    url,
    /** Its words, written down. */
    transcriptUrl: v.exactOptional(v.string()),
    published,
  }),
  v.object({
    kind: v.literal('post'),
    ...shared,
    /** Where it was posted. */
    platform: v.string(),
    url,
    published,
  }),
  v.object({
    kind: v.literal('occasion'),
    ...shared,
    genre: v.picklist(['interview', 'press-conference', 'speech', 'hearing', 'other']),
    title,
    /** When it took place. */
    date: v.exactOptional(dateSchema),
    /** Where it took place. */
    place: v.exactOptional(v.string()),
  }),
]);

/** What quoted words were taken from: a document, a recording, a post, or an occasion on which they were spoken. */
export type Work = v.InferOutput<typeof workSchema>;
