/** Finds code between runs of equally many backticks. */
export interface CodeSpans {
  /** The code whose opening run begins at `start`, if it is closed and not blank. */
  at(start: number): { value: string; next: number } | undefined;
  /** The place behind the run that begins at `start`. */
  afterRun(start: number): number;
}

/** All runs are found once, before: asking for each opening one would otherwise search the text over and over. */
export function codeSpans(text: string): CodeSpans {
  const lengths = new Map<number, number>();
  const closing = new Map<number, number>();
  const waiting = new Map<number, number>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    lengths.set(index, run.length);
    const before = waiting.get(run.length);
    if (before !== undefined) closing.set(before, index);
    waiting.set(run.length, index);
  }
  const afterRun = (start: number) => start + (lengths.get(start) ?? 1);
  return {
    afterRun,
    at(start) {
      const end = closing.get(start);
      if (end === undefined) return undefined;
      const value = text.slice(afterRun(start), end);
      return value.trim() === '' ? undefined : { value, next: afterRun(end) };
    },
  };
}
