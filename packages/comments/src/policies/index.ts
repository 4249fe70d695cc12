import { doubtPolicy } from './doubt/doubt-policy.js';
import { linksPolicy } from './links/links-policy.js';
import { ratePolicy } from './rate/rate-policy.js';
import { repeatPolicy } from './repeat/repeat-policy.js';
import { trapPolicy } from './trap/trap-policy.js';
import type { Policy } from './policy.js';

/** Every policy, in the order in which they judge; the first refusal ends the row, the gravest other verdict stands. */
export const defaultPolicies: readonly Policy[] = [
  ratePolicy(), // too many in a short time: refused until later
  trapPolicy, // the hidden field is filled: held
  repeatPolicy, // the same words again: refused
  linksPolicy(), // more than two links: held; more than ten: refused
  doubtPolicy, // a name like the desk's, mixed alphabets, an odd website: held
];
