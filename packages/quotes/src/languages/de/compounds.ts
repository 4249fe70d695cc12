/** The longest last member that is looked for, in letters. */
const longest = 24;
/** The shortest. */
const shortest = 3;

/** A list that knows a compound by its last member: a list with "bericht" has "prüfbericht", too. */
export class CompoundSet extends Set<string> {
  override has(word: string): boolean {
    return memberOf(word, (member) => super.has(member)) !== undefined;
  }
}

/** The same for a map. */
export class CompoundMap<Value> extends Map<string, Value> {
  override get(word: string): Value | undefined {
    const member = memberOf(word, (candidate) => super.has(candidate));
    return member === undefined ? undefined : super.get(member);
  }
}

/** The word itself or its longest end that is listed; behind a hyphen also a short one. */
function memberOf(word: string, isListed: (member: string) => boolean): string | undefined {
  if (isListed(word)) return word;
  const hyphen = word.lastIndexOf('-') + 1;
  if (hyphen > 0 && isListed(word.slice(hyphen))) return word.slice(hyphen);
  for (let at = Math.max(2, word.length - longest); at <= word.length - shortest; at++)
    if (isListed(word.slice(at))) return word.slice(at);
  return undefined;
}

/** A compound list from words in strings. */
export const compoundSet = (...lists: readonly string[]): ReadonlySet<string> =>
  new CompoundSet(lists.flatMap((list) => list.split(/\s+/)));
