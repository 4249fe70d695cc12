import type { CommentDraft, PublicAuthor } from '@standfirst/core';
import type { Account } from '../comments-options.js';

/** Who readers are told wrote it: the account where there is one, else the name as it was typed. */
export function authorOf({ name, url }: CommentDraft, account?: Account): PublicAuthor {
  const site = url === '' ? {} : { url };
  if (!account) return { kind: 'guest', name, ...site };
  const { kind, key, badges } = account;
  return { kind, key, name, ...site, ...(badges === undefined ? {} : { badges: [...badges] }) };
}
