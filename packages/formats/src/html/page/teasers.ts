import type { Element } from 'hast';
import {
  attribute,
  findAll,
  findFirst,
  isElement,
  isPhrasing,
  replaceChildren,
  wordsOf,
  type Parent,
} from '../tree/html-tree.js';
import { discard, type Leaving } from './discard.js';
import type { Weights } from './weigh.js';

const BOXES = new Set(['div', 'section', 'aside', 'ul', 'ol', 'dl', 'article', 'table']);
const LISTS = new Set(['ul', 'ol', 'dl']);
/** A box with more sentences of its own than this tells something. */
const SENTENCES = 120;
/** What remains between the links of a box of teasers: dates, sections, the words of buttons. */
const LINKED = 0.55;
const LINKED_IN_LIST = 0.9;
/** Shorter words of a link are no headline. */
const HEADLINE = 20;
const SHOWN = ['h2', 'h3', 'h4', 'h5', 'h6', 'img', 'picture'];

/** Takes out boxes of links to other stories, wherever they stand between the paragraphs, and the labels that are left of them. */
export function takeTeasers(page: Parent, weights: Weights, leaving: Leaving): void {
  const visit = (node: Parent) => {
    replaceChildren(node, (child) => {
      if (!isElement(child)) return undefined;
      const isLedIn = LISTS.has(child.tagName) && leadsIn(node, child, weights);
      const reason = isTeaser(child, weights, isLedIn) ? 'links' : isLabel(child, weights) ? 'label' : undefined;
      if (reason === undefined) return void visit(child);
      discard(child, reason, leaving);
      return [];
    });
  };
  visit(page);
}

/** A list behind a colon belongs to the sentence before it, and short names below a subhead are no headlines. */
const leadsIn = ({ children }: Parent, list: Element, weights: Weights): boolean => {
  const before = children.slice(0, children.indexOf(list)).findLast((one) => isElement(one) && wordsOf(one) !== '');
  if (!isElement(before)) return false;
  const { linked = 0, links = 1 } = weights.get(list) ?? {};
  return /[:：]$/.test(wordsOf(before)) || (/^h[2-6]$/.test(before.tagName) && linked / links < HEADLINE);
};

function isTeaser(found: Element, weights: Weights, isLedIn: boolean): boolean {
  if (!BOXES.has(found.tagName)) return false;
  const { text = 0, linked = 0, prose = 0, links = 0 } = weights.get(found) ?? {};
  if (links === 0 || prose >= SENTENCES || text === 0) return false;
  const isList = LISTS.has(found.tagName);
  if (linked / text < (isList ? LINKED_IN_LIST : LINKED) || isLedIn) return false;
  const inside = { children: [found] };
  if (
    findFirst(inside, ({ tagName }) =>
      ['blockquote', 'q', 'figcaption', 'h1', 'video', 'audio', 'iframe'].includes(tagName),
    )
  )
    return false;
  const addresses = new Set(
    findAll(inside, ({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href') ?? ''),
  );
  if ([...addresses].every((address) => address === '' || address.startsWith('#'))) return false; // notes, contents
  return addresses.size > 1 || findFirst(inside, ({ tagName }) => SHOWN.includes(tagName)) !== undefined;
}

/** Lines that stand for something that was shown there, or send on to the next paragraph. */
const LABEL =
  /^(?:advert(?:isement|ising)?s?|sponsored(?: content| links)?|promoted(?: by \S+)?|(?:(?:advertisement|article|story)\W{0,3})+continues (?:below|after)(?: .{0,30})?|continue reading(?: the main story| below)?|read (?:more|next|also)|more (?:videos?|stories|news)|related(?: (?:articles?|stories|content|coverage|posts|topics))?|enlarge(?: this image)?|(?:hide|toggle) caption|share(?: this(?: article| story)?)?|from around the web|(?:add|leave|post|write)(?: your| an?)? (?:comment|reply)|(?:show|view|hide|load|read)(?: all| more)? comments|(?:suggest|report|submit)(?: an?)? (?:correction|error|typo|mistake)|continued (?:on|from) (?:the )?(?:next|previous) page|next page|previous page|jump to (?:recipe|video|comments)|print recipe|(?:click|tap)(?: here)? to (?:enlarge|expand|zoom)|by|back to top|imprimer|haut de page|(?:sign|log) (?:up|in)|anzeige|werbung|weiterlesen|mehr zum thema|publicité|lire (?:la suite|aussi)|à lire aussi|publicidad|leer más|lea también)\W{0,4}$/i;

const isLabel = (found: Element, weights: Weights): boolean => {
  const { text = 0 } = weights.get(found) ?? {};
  return (
    text > 2 && text <= 60 && found.children.length <= 5 && !isPhrasing(found.tagName) && LABEL.test(wordsOf(found))
  );
};
