import type { Element } from 'hast';
import type { FoundComment } from '../../../format.js';
import {
  attribute,
  findAll,
  findFirst,
  isElement,
  namesOf,
  replaceChildren,
  wordsOf,
  type Parent,
} from '../../tree/html-tree.js';
import { discard, type Leaving } from '../discard.js';
import { wordsOfNames } from '../furniture.js';
import type { Weights } from '../weigh.js';
import { isBareEntry, isConversation } from './bare-entry.js';
import { commentEntry, isEntry, type Reading } from './comment-entry.js';

/** The conversation under a story. */
export interface Conversation {
  readonly comments: FoundComment[];
  /** Whether readers can answer, where the page shows it. */
  readonly state?: 'open' | 'closed';
}

const PLACE =
  /(?:^|[-_\s])(?:comments?|comments?-?(?:area|section|list|container|wrapper|thread|block|feed|holder)|commentlist|comment-?respond|respond|disqus_thread|disqus-?\w*|fb-comments|hypercomments\w*|kommentare?|commentaires?|comentarios|reacties|discussion|(?:leave|post|add|your)-?comments?|comment-?(?:forms?|box)|reader-?(?:responses|comments))(?:$|[-_\s])/;
/** One of these is part of each of those names. */
const STEM = /comment|respon|disqus|kommentar|comentarios|reacties|discussion/;
const LABEL = /\b(?:comments?|kommentare|commentaires|comentarios|reader responses|discussion)\b/i;
const BOXES = new Set(['div', 'section', 'ol', 'ul', 'aside', 'article', 'footer']);
const CLOSED =
  /comments? (?:are|have been|is) (?:now )?(?:closed|disabled|off)|closed to (?:new )?comments|commenting (?:has|is) (?:been )?(?:closed|now closed)|kommentar(?:e sind|funktion ist)? geschlossen|commentaires? (?:sont )?(?:fermés|clos)/i;

/** Takes the comments out of the page: each entry with its name and words; what else stands there goes into the receipt. */
export function takeComments(body: Parent, weights: Weights, leaving: Leaving): Conversation {
  const places: Element[] = [];
  const total = body.children.reduce(
    (sum, child) => sum + (isElement(child) ? (weights.get(child)?.prose ?? 0) : 0),
    0,
  );
  const visit = (node: Parent) => {
    replaceChildren(node, (child) => {
      if (!isElement(child)) return undefined;
      if (isPlace(child, total, weights)) {
        places.push(child);
        return [];
      }
      visit(child);
      return undefined;
    });
  };
  visit(body);
  const comments: FoundComment[] = [];
  const ids = new Map<string, number>();
  const around = { children: places };
  const hasForm =
    findFirst(
      around,
      ({ tagName, properties }) =>
        tagName === 'textarea' || properties['id'] === 'respond' || properties['id'] === 'disqus_thread',
    ) !== undefined;
  for (const place of places) {
    const entries = { children: [place] };
    // Where nothing is called a comment, what stands in the list of them is one.
    const isOne = findFirst(entries, isEntry) || !isConversation(entries) ? isEntry : isBareEntry;
    takeEntries(entries, null, { comments, isOne, ids, leaving });
    discard(place, 'comments', leaving);
  }
  const isClosed = places.some((place) => CLOSED.test(wordsOf(place)));
  const state = isClosed ? 'closed' : hasForm ? 'open' : undefined;
  return { comments: inOrder(comments), ...(state && { state }) };
}

/** A box of comments: called so, and neither the story itself nor a word about how many there are. */
function isPlace(found: Element, total: number, weights: Weights): boolean {
  if (!BOXES.has(found.tagName)) return false;
  const isNamed =
    (STEM.test(namesOf(found)) && PLACE.test(wordsOfNames(found))) ||
    LABEL.test((attribute(found, 'ariaLabel') ?? '').slice(0, 60));
  if (!isNamed && !isEntry(found)) return false;
  if (findFirst(found, ({ tagName, properties }) => tagName === 'h1' || properties['itemprop'] === 'articleBody'))
    return false;
  const prose = weights.get(found)?.prose ?? 0;
  const entries = findAll(found, isEntry).length;
  return entries > 0 || isEntry(found) || prose < total * 0.5 || prose < 60;
}

interface Taken extends Reading {
  readonly comments: FoundComment[];
}

/** Every entry inside, the answers behind what they answer; taken out of the tree. */
function takeEntries(node: Parent, parentId: string | null, taken: Taken): void {
  replaceChildren(node, (child) => {
    if (!isElement(child)) return undefined;
    if (!taken.isOne(child)) {
      takeEntries(child, parentId, taken);
      return undefined;
    }
    const answers = { children: findAll(child, taken.isOne) };
    const found = commentEntry(child, parentId, taken);
    takeEntries(answers, found?.id ?? parentId, taken);
    if (!found) return undefined;
    taken.comments.push(found);
    return [];
  });
}

/** The oldest first, where all say when; else as the page has them. What is answered stands before its answers. */
function inOrder(comments: readonly FoundComment[]): FoundComment[] {
  const isDated = comments.every(({ createdAt }) => createdAt !== undefined);
  const when = ({ createdAt = '' }: FoundComment) => createdAt;
  const order = isDated
    ? [...comments].sort((one, other) => (when(one) < when(other) ? -1 : when(one) > when(other) ? 1 : 0))
    : comments;
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const placed = new Set<FoundComment>();
  for (const comment of order) {
    const chain = new Set<FoundComment>(); // a page may say that two comments answer each other
    let next: FoundComment | undefined = comment;
    while (next && !placed.has(next) && !chain.has(next)) {
      chain.add(next);
      next = byId.get(next.parentId ?? '');
    }
    for (const each of [...chain].reverse()) placed.add(each);
  }
  const before = new Set<string>();
  return [...placed].map((comment) => {
    const isAnswer = comment.parentId !== null && before.has(comment.parentId);
    before.add(comment.id);
    return isAnswer ? comment : { ...comment, parentId: null };
  });
}
