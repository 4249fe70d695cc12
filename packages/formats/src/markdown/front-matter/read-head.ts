import type { ArticleInput } from '@standfirst/core';
import { noteAbout } from '../../receipt-places.js';
import type { Receipt } from '../../receipt.js';
import { factsByName, isRecord, type Fact } from './facts-by-name.js';
import { FIELDS } from './head-fields.js';
import type { Parts } from './split-front-matter.js';

type Facts = Readonly<Record<string, unknown>>;
type Head = Partial<ArticleInput>;

/** Where our own fields stand in front matter, so that none of them is taken for one of a site generator's. */
export const OWN = 'standfirst';

/** Our own fields are those of the model, of a version that says so. */
export const isOwn = (value: unknown): value is Facts => isRecord(value) && typeof value['schemaVersion'] === 'number';

/** The head of an article out of front matter; what has no place in the model stands in the receipt. */
export function readHead(facts: Facts, receipt: Receipt, placeOf: Parts['placeOf'] = () => undefined): Head {
  const head: Head = {};
  const byName = factsByName(facts);
  const read = new Set<Fact>();
  const leave = ({ path, value: whole }: Fact, value: unknown) =>
    receipt.discarded.push({
      reason: `front matter "${path.slice(0, 80)}"`,
      text: JSON.stringify(value),
      ...(value === whole && placeOf(path, whole)),
    });
  for (const { names, read: readValue } of FIELDS) {
    for (const name of names) {
      for (const fact of byName.get(name) ?? []) {
        if (read.has(fact) || isOwnPlace(fact)) continue;
        const beside = (more: string) => byName.get(name + more)?.[0];
        const found = readValue(fact.value, { receipt, beside });
        if (!found || !joins(head, found.head)) continue;
        read.add(fact);
        for (const other of found.also ?? []) read.add(other);
        for (const rest of found.rest ?? []) leave(fact, rest);
      }
    }
  }
  for (const fact of [...byName.values()].flat()) if (!read.has(fact) && !isOwnPlace(fact)) leave(fact, fact.value);
  if (isDraft(facts))
    noteAbout(
      receipt,
      'warnings',
      'The front matter says that this is a draft. It was read like any other, since an article has no such state. Ask whether it may be published.',
      facts['draft'] === true ? 'draft: true' : 'published: false',
    );
  return head;
}

/** Adds what is new; tags of several places are one list. `false` where something else was said before. */
function joins(head: Head, found: Head): boolean {
  const tags = [...(head.tags ?? []), ...(found.tags ?? [])];
  const all = Object.entries({ ...found, ...(found.tags && { tags: once(tags) }) });
  const isSaid = ([part, value]: [string, unknown]) =>
    part !== 'tags' && Object.hasOwn(head, part) && JSON.stringify(head[part as keyof Head]) !== JSON.stringify(value); // a part of a head is one of its keys
  if (all.some(isSaid)) return false;
  Object.assign(head, Object.fromEntries(all));
  return true;
}

const once = <Tag extends { readonly name: string }>(tags: readonly Tag[]) => [
  ...new Map(tags.map((tag) => [tag.name, tag])).values(),
];

const isOwnPlace = ({ path, value }: Fact) => path === OWN && isOwn(value);

/** Hugo and others say `draft`, Jekyll and Hexo `published: false`. */
const isDraft = ({ draft, published }: Facts) => draft === true || published === false;
