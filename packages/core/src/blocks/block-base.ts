import * as v from 'valibot';
import { idSchema } from '../id/id.js';
import { directionSchema, languageSchema } from '../language/language.js';
import { nodeBase } from '../inlines/node-base.js';

/** What every block carries. */
export const blockBase = {
  /** Unique in the article. Kept from the source, else derived from type and words, so that a second import gives the same. */
  id: idSchema,
  /** The language of the block, where it is not the article's. */
  lang: v.exactOptional(languageSchema),
  /** Which way its text runs, where it is not the article's. */
  dir: v.exactOptional(directionSchema),
  ...nodeBase,
};
