import * as v from 'valibot';
import { idSchema } from '../id/id.js';

export const contributionSchema = v.object({
  /** Who; a key of `agents`. */
  agent: idSchema,
  /** What they did: `author`, `reporting`, `photography`, `illustration`, `editing`, `translation`, `wire`, or a word of the desk's own. */
  role: v.string(),
});

/** One person's part in an article. */
export interface Contribution extends v.InferOutput<typeof contributionSchema> {}
