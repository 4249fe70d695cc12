import type { ListEntry } from '../../records/list-entry.js';
import { wordSkeletons } from './word-skeletons.js';

/** The gravest entry of the lists that the texts or their links have, `null` for none. */
export function findEntry(
  texts: readonly string[],
  urls: readonly string[],
  lists: readonly ListEntry[],
): ListEntry | null {
  if (lists.length === 0) return null;
  const wordLists = texts.map(wordSkeletons);
  const hosts = urls.flatMap((url) => (URL.canParse(url) ? [new URL(url).hostname] : []));
  const found = lists.filter(({ kind, entry }) =>
    kind === 'domain'
      ? hosts.some((host) => host === entry || host.endsWith(`.${entry}`))
      : wordLists.some((words) => hasWords(words, entry)),
  );
  return found.find(({ verdict }) => verdict === 'spam') ?? found[0] ?? null;
}

/** Whole words alone: `press` is not in WordPress. A star at the end lets the last word go on. */
function hasWords(words: readonly string[], entry: string): boolean {
  const isOpen = entry.endsWith('*');
  const wanted = wordsOfEntry(entry);
  const last = wanted.at(-1);
  if (last === undefined) return false;
  const before = wanted.slice(0, -1);
  return words.some(
    (word, end) =>
      (isOpen ? word.startsWith(last) : word === last) &&
      before.every((earlier, index) => words[end - before.length + index] === earlier),
  );
}

// Lists are read again for every comment; what their entries look like is not worked out again.
const known = new Map<string, readonly string[]>();
const KNOWN = 20_000;

function wordsOfEntry(entry: string): readonly string[] {
  const words = known.get(entry) ?? wordSkeletons(entry.replace(/\*$/, ''));
  if (known.size >= KNOWN) known.clear();
  known.set(entry, words);
  return words;
}
