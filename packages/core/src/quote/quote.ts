import * as v from 'valibot';
import { dateSchema } from '../date/date.js';
import { idSchema } from '../id/id.js';
import { languageSchema } from '../language/language.js';
import { inlinesSchema } from '../inlines/any-inline.js';
import { locatorSchema } from './locator.js';

export const certaintySchema = v.picklist(['explicit', 'continued', 'inferred']);

export const quoteSchema = v.object({
  /** Its key in the article's `quotes`. */
  id: idSchema,
  /** `direct`: all words inside marks; `mixed`: some; `indirect`: none, the reporter retells. */
  mode: v.picklist(['direct', 'indirect', 'mixed']),
  /** Who answers for the words; a key of `agents`. Absent where nobody knows: no guess is stored as a fact. */
  speaker: v.exactOptional(idSchema),
  /** The report, recording, post or occasion that the words come from; a key of `works`. */
  source: v.exactOptional(idSchema),
  /** Who was told them or carried them: "told the Herald"; a key of `agents`. */
  via: v.exactOptional(idSchema),
  /** The word or phrase that says so, as printed: "said", "according to". */
  cue: v.exactOptional(v.string()),
  /** The attribution to print under a block quote or on a card; absent: it is derived from speaker and source. */
  attribution: v.exactOptional(inlinesSchema),
  /** The quotation before it that the same speaker goes on from; speaker, source and via are inherited from there. */
  continues: v.exactOptional(idSchema),
  /** Where in the source the words stand. */
  locator: v.exactOptional(locatorSchema),
  /** The words were said in another language. */
  translation: v.exactOptional(
    v.object({ from: languageSchema, original: v.exactOptional(v.string()), by: v.exactOptional(idSchema) }),
  ),
  /** Whether the words were held against their source, and what came out. */
  check: v.exactOptional(
    v.object({
      status: v.picklist(['verbatim', 'altered', 'not-found', 'unchecked']),
      at: v.exactOptional(dateSchema),
      by: v.exactOptional(v.string()),
    }),
  ),
  /** Who found the quotation and how sure the attribution is. */
  origin: v.exactOptional(
    v.object({
      by: v.picklist(['editor', 'importer', 'rules', 'model']),
      /** `explicit`: the text says so; `continued`: the same speaker goes on; `inferred`: a guess, shown as one or not at all. */
      certainty: v.exactOptional(certaintySchema),
      /** The name of the rule that decided. */
      rule: v.exactOptional(v.string()),
      /** The name of the person or program. */
      name: v.exactOptional(v.string()),
    }),
  ),
});

/** One utterance: who said it, where, and how the article says so. Its words live in the body (`fragments`). */
export interface Quote extends v.InferOutput<typeof quoteSchema> {}
