import type { ArchivedComment } from '@standfirst/core';

/** A comment with the article of the site that it stands under. */
export interface PlacedComment {
  readonly articleId: string;
  readonly comment: ArchivedComment;
}

/** Answers that came before what they answer. */
export class WaitingReplies {
  readonly #byParent = new Map<string, PlacedComment[]>();
  /** Keys of those that wait themselves. */
  readonly #waiting = new Set<string>();

  get count(): number {
    return this.#waiting.size;
  }

  add(placed: PlacedComment): void {
    const key = keyOf(placed.articleId, placed.comment.parentId);
    const others = this.#byParent.get(key);
    if (others) others.push(placed);
    else this.#byParent.set(key, [placed]);
    this.#waiting.add(keyOf(placed.articleId, placed.comment.id));
  }

  /** Those that wait for a comment, oldest first. */
  of(articleId: string, name: string): readonly PlacedComment[] {
    return this.#byParent.get(keyOf(articleId, name)) ?? [];
  }

  /** They wait no longer. */
  release(articleId: string, name: string): void {
    this.#drop(keyOf(articleId, name));
  }

  /**
   * Takes some that will not be answered for: what they answer waits for nothing itself. Where all wait in circles, one of
   * them. At most about `limit`.
   */
  takeOrphans(limit: number): PlacedComment[] {
    const keys: string[] = [];
    let count = 0;
    for (const [key, replies] of this.#byParent) {
      if (count >= limit) break;
      if (this.#waiting.has(key)) continue;
      keys.push(key);
      count += replies.length;
    }
    const taken = keys.flatMap((key) => this.#byParent.get(key) ?? []);
    keys.forEach((key) => this.#drop(key));
    if (taken.length > 0) return taken;
    const [circle] = this.#byParent;
    if (!circle) return [];
    const [key, [first, ...others]] = circle;
    this.#drop(key);
    others.forEach((other) => this.add(other));
    return first ? [first] : [];
  }

  /** Takes all, in the order of what they wait for. */
  takeAll(): PlacedComment[] {
    const all = [...this.#byParent.values()].flat();
    this.#byParent.clear();
    this.#waiting.clear();
    return all;
  }

  #drop(key: string): void {
    for (const { articleId, comment } of this.#byParent.get(key) ?? [])
      this.#waiting.delete(keyOf(articleId, comment.id));
    this.#byParent.delete(key);
  }
}

const keyOf = (articleId: string, name: string | null) => JSON.stringify([articleId, name]);
