import * as v from 'valibot';

export const reasonCodeSchema = v.picklist([
  'spam',
  'abuse',
  'hate',
  'harassment',
  'illegal',
  'privacy',
  'misinformation',
  'off-topic',
  'duplicate',
  'banned-word',
  'other',
]);

/** Why a moderator acted; a code so that each page can say it in its own language. */
export type ReasonCode = v.InferOutput<typeof reasonCodeSchema>;

/** All of the codes, in the order in which a form offers them. */
export const reasonCodes: readonly ReasonCode[] = reasonCodeSchema.options;

/** Whether a text is one of the codes. */
export const isReasonCode = (text: string): text is ReasonCode => v.is(reasonCodeSchema, text);
