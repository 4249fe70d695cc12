import type { ListEntry } from '../records/list-entry.js';
import { wordSkeletons } from '../policies/words/word-skeletons.js';

/** Entries in the form in which they are kept, and those that cannot be found in any text. */
export interface ReadEntries {
  readonly valid: ListEntry[];
  readonly invalid: ListEntry[];
}

const LONGEST = 200;

/** Words in small letters, domains as browsers write them: without scheme, path and port. */
export function readEntries(entries: readonly ListEntry[]): ReadEntries {
  const read = entries.map((given) => ({ given, entry: given.kind === 'domain' ? asDomain(given) : asWords(given) }));
  return {
    valid: read.flatMap(({ given: { kind, verdict }, entry }) => (entry === null ? [] : [{ kind, entry, verdict }])),
    invalid: read.filter(({ entry }) => entry === null).map(({ given }) => given),
  };
}

function asDomain({ entry }: ListEntry): string | null {
  const address = entry.includes('://') ? entry : `http://${entry}`;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return host.includes('.') && host.length <= LONGEST ? host.replace(/^\*\.|\.$/g, '') : null;
}

function asWords({ entry }: ListEntry): string | null {
  const words = entry.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
  return words.length <= LONGEST && wordSkeletons(words).length > 0 ? words : null;
}
