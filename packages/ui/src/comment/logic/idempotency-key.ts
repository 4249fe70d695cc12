/**
 * A key for one attempt to post: kept while the same words are tried again, so that they are stored once. More than the 16
 * characters asked for. `crypto.randomUUID` is not there on plain http; `getRandomValues` is.
 */
export const idempotencyKey = (): string => `standfirst-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
