/** The fields by name; all that a draft holds. */
export type Draft = Partial<Record<string, string>>;

/** What was kept for this thread in this tab. */
export const readDraft = (thread: string): Draft =>
  // Written by `writeDraft` alone.
  attempt(() => JSON.parse(sessionStorage.getItem(keyOf(thread))!) as Draft) ?? {};

/** Keeps what was typed, so that it survives a reload; it is never sent. Without fields it forgets. */
export const writeDraft = (thread: string, draft: Draft = {}): void =>
  attempt(() => sessionStorage.setItem(keyOf(thread), JSON.stringify(draft)));

const keyOf = (thread: string) => `sf-draft:${thread}`;

/** Browsers refuse storage in private windows, by a setting, or when it is full: a form without a draft is still a form. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
