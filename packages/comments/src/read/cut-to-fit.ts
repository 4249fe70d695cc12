import type { CommentRecord } from '../records/comment-record.js';

/** Replies that fit on a page, and where each conversation that was cut goes on. */
export interface CutReplies {
  readonly kept: readonly CommentRecord[];
  readonly cut: readonly { readonly rootId: string; readonly after: string }[];
}

/**
 * Leaves each conversation its first replies: as many of each as let all of them fit. Short conversations stay whole, and
 * what they do not need goes to the longer ones.
 */
export function cutToFit(
  replies: readonly CommentRecord[],
  { perRoot, total }: { perRoot: number; total: number },
): CutReplies {
  const byRoot = new Map<string, CommentRecord[]>();
  for (const reply of replies) {
    const branch = byRoot.get(reply.rootId);
    if (branch) branch.push(reply);
    else byRoot.set(reply.rootId, [reply]);
  }
  const shares = new Map<string, number>();
  let left = total;
  const shortestFirst = [...byRoot].sort(([, one], [, other]) => one.length - other.length);
  shortestFirst.forEach(([rootId, branch], index) => {
    const share = Math.min(branch.length, perRoot, Math.max(0, Math.floor(left / (byRoot.size - index))));
    shares.set(rootId, share);
    left -= share;
  });
  const cut = [...byRoot].flatMap(([rootId, branch]) => {
    const share = shares.get(rootId) ?? 0;
    return share === branch.length ? [] : [{ rootId, after: branch[share - 1]?.id ?? rootId }];
  });
  return { kept: [...byRoot].flatMap(([rootId, branch]) => branch.slice(0, shares.get(rootId) ?? 0)), cut };
}
