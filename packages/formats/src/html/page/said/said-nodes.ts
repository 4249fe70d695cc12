import type { Agent, Work } from '@standfirst/core';
import { text, typesOf } from '../json-ld-facts.js';
import { isLdNode, type LdNode, type Whole } from '../json-ld-nodes.js';
import { sourcesOf, speakersOf } from './said-by.js';

/** Words that a page tells machines somebody has said. */
export interface SaidWords {
  readonly words: string;
  readonly speaker?: Agent;
  readonly source?: Work;
  /** Who made the source. */
  readonly makers?: readonly Agent[];
}

/** A node in the parts that it says them in, the surest first. */
interface SaidNode {
  readonly words: unknown;
  readonly by: readonly unknown[];
  readonly from: readonly unknown[];
}

/** What https://schema.org/Quotation, https://schema.org/Claim and https://schema.org/ClaimReview say on a page, each words once. */
export function saidIn(nodes: readonly LdNode[], whole: Whole): SaidWords[] {
  const found = new Map<string, SaidWords>();
  for (const node of nodes) {
    const [read] = typesOf(node).flatMap((type) => READERS.get(type) ?? []);
    if (!read) continue;
    const { words: given, by, from } = read(node, whole);
    const words = text(given);
    if (words === undefined) continue;
    const [speaker] = by.flatMap(whole).flatMap(speakersOf);
    const [source] = from.flatMap(whole).flatMap(sourcesOf);
    // A claim stands in its review too, and one of them may say more.
    found.set(words, { words, ...(speaker && { speaker }), ...source, ...found.get(words) });
  }
  return [...found.values()];
}

const quotation = (node: LdNode, whole: Whole): SaidNode => ({
  words: node['text'] ?? node['articleBody'] ?? node['name'],
  by: [node['creator'], node['spokenByCharacter'], node['author']],
  from: [node['isBasedOn'], node['citation'], ...whole(node['isPartOf']).filter(isNoPage)],
});

const claim = (node: LdNode): SaidNode => ({
  words: node['text'] ?? node['name'] ?? node['description'],
  by: [node['author'], node['creator']],
  from: [node['firstAppearance'], node['appearance'], node['isBasedOn'], node['citation']],
});

const review = (node: LdNode, whole: Whole): SaidNode => {
  const claims = whole(node['itemReviewed']).filter(isLdNode);
  const parts = claims.map(claim);
  return {
    words: node['claimReviewed'] ?? parts[0]?.words,
    by: parts.flatMap(({ by }) => by),
    from: [...parts.flatMap(({ from }) => from), ...claims.filter((one) => one['url'] !== undefined)],
  };
};

const READERS = new Map<string, (node: LdNode, whole: Whole) => SaidNode>([
  ['Quotation', quotation],
  ['Claim', claim],
  ['ClaimReview', review],
]);

/** What a quotation is part of may be the very page. */
const isNoPage = (value: unknown): boolean =>
  isLdNode(value) && !typesOf(value).some((type) => /^(?:Web(?:Page|Site)|\w*Article|BlogPosting)$/.test(type));
