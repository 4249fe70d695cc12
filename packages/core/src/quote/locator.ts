import * as v from 'valibot';

export const locatorSchema = v.variant('kind', [
  v.object({
    kind: v.literal('text'),
    /** The words themselves (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
    exact: v.string(),
    /** Words just before them, to tell two places apart. */
    prefix: v.exactOptional(v.string()),
    suffix: v.exactOptional(v.string()),
  }),
  v.object({ kind: v.literal('page'), from: v.string(), to: v.exactOptional(v.string()) }),
  v.object({
    kind: v.literal('time'),
    /** Seconds from the start of the recording. */
    start: v.pipe(v.number(), v.minValue(0)),
    end: v.exactOptional(v.pipe(v.number(), v.minValue(0))),
  }),
]);

/** Where in its source a quotation stands. */
export type Locator = v.InferOutput<typeof locatorSchema>;
