import type { Element } from 'hast';
import { absoluteUrl } from '../../absolute-url.js';
import {
  attribute,
  childElements,
  findFirst,
  isElement,
  textNode,
  wordsOf,
  type Parent,
} from '../../html/tree/html-tree.js';
import { fileOf } from '../facts/file-of.js';
import { FORMULA } from './math.js';
import type { HtmlContext } from './read-html.js';

/** What the HTML of a post says and the rules of HTML do not read: it is read here, or told where an article has no place for it. */
export function readUnread(tree: Parent, context: HtmlContext): Unread {
  const captions = new Map<string, string>();
  const rules: Readonly<Record<string, (found: Element) => void>> = {
    a: (found) => tellLink(found, context),
    video(found) {
      const poster = attribute(found, 'poster');
      if (poster !== undefined)
        context.receipt.discarded.push({ reason: 'picture that stands for a film', text: poster });
      keepCaptions(found, captions, context);
    },
    audio: (found) => keepCaptions(found, captions, context),
    ol: ({ properties }) => 'reversed' in properties && context.warn(COUNTS_DOWN),
    math: (found) => readFormula(found, context),
  };
  eachElement(tree, (found) => Object.hasOwn(rules, found.tagName) && rules[found.tagName]?.(found));
  return { captions };
}

/** What belongs to the rows of what is read afterwards. */
export interface Unread {
  /** Addresses of the words under a film or sound, by the address of its file. */
  readonly captions: ReadonlyMap<string, string>;
}

export const COUNTS_DOWN =
  'A list counts down. Lists of an article count up, so its numbers are others. Look at the list.';

function eachElement(node: Parent, see: (found: Element) => void): void {
  leaveOutDrawn(node);
  for (const child of node.children) {
    if (!isElement(child)) continue;
    see(child);
    eachElement(child, see);
  }
}

/** Signs and veils that WordPress draws with elements: they say nothing, not even to those who hear a page. */
const DRAWN = new Set(['wp-block-cover__background', 'wp-block-accordion-heading__toggle-icon']);

function leaveOutDrawn(holder: Parent): void {
  if (holder.children.some(isDrawn)) holder.children = holder.children.filter((child) => !isDrawn(child));
}

const isDrawn = (node: { type: string } | undefined): boolean =>
  isElement(node) && (attribute(node, 'className') ?? '').split(' ').some((name) => DRAWN.has(name));

/** A picture of an article leads nowhere; that one leads to a larger copy of itself is not worth a word. */
function tellLink(link: Element, { options, receipt }: HtmlContext): void {
  const href = attribute(link, 'href') ?? '';
  const picture = href !== '' && wordsOf(link) === '' && findFirst(link, ({ tagName }) => tagName === 'img');
  if (picture && fileOf(href) !== fileOf(attribute(picture, 'src') ?? ''))
    receipt.discarded.push({ reason: 'where a picture leads', text: absoluteUrl(href, options.base) ?? href });
}

function keepCaptions(file: Element, captions: Map<string, string>, { options }: HtmlContext): void {
  const inside = childElements(file);
  const source = inside.find(({ tagName }) => tagName === 'source');
  const src = attribute(file, 'src') ?? (source && attribute(source, 'src'));
  const track = inside.find(
    (found) => found.tagName === 'track' && /^(?:captions|subtitles)$/.test(attribute(found, 'kind') ?? 'subtitles'),
  );
  const words = track && attribute(track, 'src');
  if (src !== undefined && words !== undefined)
    captions.set(absoluteUrl(src, options.base) ?? src, absoluteUrl(words, options.base) ?? words);
}

/** A formula in a line, as it was typed where it says so beside itself. */
function readFormula(formula: Element, { warn }: HtmlContext): void {
  const note = findFirst(formula, (found) => attribute(found, 'encoding') === 'application/x-tex');
  const typed = attribute(formula, 'dataLatex') ?? (note && wordsOf(note));
  if (typed === undefined || typed === '') return;
  Object.assign(formula, { tagName: 'code', properties: {}, children: [textNode(typed)] });
  warn(FORMULA);
}
