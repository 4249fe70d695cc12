/** Texts with fewer words say much the same by chance. */
const WORDS = 8;
const RUN = 3;
/** How much two texts must share to be nearly the same. */
const SHARED = 0.7;

/** The runs of three words of a text, in small letters and without marks; empty for a short one. */
export function wordRuns(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length < WORDS) return new Set();
  return new Set(words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' ')));
}

/** Whether two texts share most of their runs: of all that either has, at least seven in ten. */
export function areNearlyTheSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0 || other.size === 0) return false;
  let shared = 0;
  for (const run of one) if (other.has(run)) shared += 1;
  return shared / (one.size + other.size - shared) >= SHARED;
}
