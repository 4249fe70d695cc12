/** How often a function looks a word up in a list: the sum of all steps of the rules, whatever the machine. */
export function wordLookUps(work: () => unknown): number {
  const { has } = Set.prototype;
  let count = 0;
  Set.prototype.has = function (this: Set<unknown>, word) {
    count += 1;
    return has.call(this, word);
  };
  try {
    work();
  } finally {
    Set.prototype.has = has;
  }
  return count;
}
