import { doubtPolicy } from './doubt/doubt-policy.js';
import { linksPolicy } from './links/links-policy.js';
import { moderationPolicy } from './moderation/moderation-policy.js';
import type { Policy } from './policy.js';
import { ratePolicy } from './rate/rate-policy.js';
import { repeatPolicy } from './repeat/repeat-policy.js';
import { replayPolicy } from './replay/replay-policy.js';
import { threadPolicy } from './thread/thread-policy.js';
import { trapPolicy } from './trap/trap-policy.js';
import { trustPolicy } from './trust/trust-policy.js';
import { wordsPolicy } from './words/words-policy.js';

/** The policies that a site may change, in the order in which they judge. */
export const defaultPolicies: readonly Policy[] = [
  ratePolicy(), // too many in a short time: refused until later
  trapPolicy, // the hidden field is filled: held
  repeatPolicy, // the same words in this thread: refused; in a third one: spam; nearly the same: held
  wordsPolicy, // a word or domain of the site's lists: held or spam, as the list says
  linksPolicy(), // more than two links: held; more than ten: refused
  doubtPolicy, // a name like the desk's, mixed alphabets, an odd website: held
];

/**
 * The whole pipeline of a text, for a new comment and again for every edit. Before it, `http` has counted the bytes and
 * looked where the request comes from, and `validateSubmission` of core has checked shape and Unicode of every field.
 *
 * The first refusal ends the row, and so does an answer that was given before; of the rest the gravest verdict stands. Every
 * verdict is kept with the policy's name and version and the rule that decided; nothing is dropped without a word.
 */
export const pipelineOf = (own: readonly Policy[], accepted: number): readonly Policy[] => [
  replayPolicy, // the same request again: the same answer, whatever has changed since
  threadPolicy, // the thread is closed, or what is answered cannot be read: refused
  ...own,
  trustPolicy(accepted), // where first comments are read beforehand: held until the writer is known
  moderationPolicy, // where all are read beforehand: held
];
