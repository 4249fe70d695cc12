import type { DeskNotice } from '../views/desk-model.js';

/** So many are kept at most; the oldest goes first. */
const MOST = 200;

/** What is told on the page that follows a step, kept in this process: a reload sends nothing again. */
export interface Notices {
  /** Keeps it for one person, and gives the key that it is found by. */
  keep(who: string, notice: DeskNotice): string;
  find(who: string, key: string | null): DeskNotice | undefined;
}

export function createNotices(): Notices {
  const kept = new Map<string, { who: string; notice: DeskNotice }>();
  return {
    keep(who, notice) {
      const key = crypto.randomUUID();
      kept.set(key, { who, notice });
      const [oldest] = kept.keys();
      if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
      return key;
    },
    find(who, key) {
      const found = key === null ? undefined : kept.get(key);
      return found?.who === who ? found.notice : undefined;
    },
  };
}
