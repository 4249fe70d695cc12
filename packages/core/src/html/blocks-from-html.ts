import type { Element, Root } from 'hast';
import * as v from 'valibot';
import { readers, type Block } from '../blocks/index.js';
import { withDerivedIds } from '../id/with-derived-ids.js';
import { inlines, type Inline } from '../inlines/index.js';
import type { InlineDefinition } from '../inlines/define-inline.js';
import type { Media } from '../media/media.js';
import { shortId } from '../id/short-id.js';
import { directionSchema, languageSchema } from '../language/language.js';
import { attribute } from './element.js';
import { isLeftOut, isPhrasing, isTransparent } from './element-kinds.js';
import type { HtmlContent, HtmlReader } from './html-reader.js';
import { limitTree } from './limit-tree.js';
import { trimInlines } from './trim-inlines.js';

/** What `blocksFromHtml` made of a tree. */
export interface BlocksFromHtml {
  /** In the order of the tree, each with an id. */
  readonly blocks: Block[];
  /** Files that the blocks point to, by id. */
  readonly media: Record<string, Media>;
  /** What was left out or flattened, in sentences. */
  readonly notes: string[];
}

// Each definition reads its own node type; the registry is asked for any of them in turn.
const inlineReaders = Object.values(inlines) as unknown as readonly InlineDefinition<Inline>[];

/**
 * Reads the blocks out of an HTML tree (hast): each kind is offered each element in the registry's order.
 * An element that no kind knows is looked into when it only groups (div, section, main …), kept as an `unknown` block
 * when it shows something (iframe, form, canvas …), and left out with a note when it never does (script, style …).
 * Trees deeper than 200 or larger than 200,000 nodes are flattened first; their words stay.
 */
export function blocksFromHtml(root: Root | Element): BlocksFromHtml {
  const media = Object.create(null) as Record<string, Media>; // a page may call its files what it likes

  const notes: string[] = [];
  const pass = readingPass(media, notes);
  const blocks = withDerivedIds(pass.blocks(limitTree(root, notes)));
  return { blocks, media: { ...media }, notes };
}

function readingPass(media: Record<string, Media>, notes: string[]): HtmlReader {
  let siblings: readonly HtmlContent[] = [];
  let next = 0;
  let isKept = false;
  const reader: HtmlReader = {
    note: (text) => void notes.push(text),
    addMedia(file, wanted) {
      const id = wanted ?? `m-${shortId(file.url)}`;
      media[id] ??= { ...file, id };
      return id;
    },
    takeNext(expected) {
      let index = next;
      while (siblings[index]?.type === 'text' && isBlank(siblings[index])) index++;
      const sibling = siblings[index];
      if (sibling?.type !== 'element' || !expected(sibling)) return undefined;
      next = index + 1;
      return sibling;
    },
    inlines: ({ children }) => trimInlines(readInlines(children)),
    blocks({ children }) {
      const [outerSiblings, outerNext] = [siblings, next];
      const found: Block[] = [];
      let loose: Inline[] = [];
      const endParagraph = () => {
        const words = loose.some(isShown) ? trimInlines(loose) : [];
        if (words.length > 0) found.push({ type: 'paragraph', id: '', children: words });
        loose = [];
      };
      for ([siblings, next] = [children, 0]; next < siblings.length;) {
        const child = siblings[next++];
        if (!child) continue;
        if (child.type === 'text' || (child.type === 'element' && isPhrasing(child.tagName))) {
          loose.push(...readInlines([child]));
        } else if (child.type === 'element') {
          endParagraph();
          const here = [siblings, next] as const;
          const read = readBlock(child);
          if (siblings !== here[0]) [siblings, next] = here;
          for (const block of read) found.push(block); // a page may hold more than a call takes arguments
        }
      }
      endParagraph();
      [siblings, next] = [outerSiblings, outerNext];
      return found;
    },
  };

  function readBlock(found: Element): Block[] {
    for (const { fromHtml } of readers) {
      const block = fromHtml(found, reader);
      if (block) return [inLanguage(block, found)];
    }
    if (isTransparent(found.tagName)) return reader.blocks(found);
    if (isLeftOut(found.tagName)) {
      notes.push(`<${found.tagName}> shows nothing to readers and was left out.`);
      return [];
    }
    if (isKept) return reader.blocks(found); // the outermost is kept, and it is in it
    isKept = true;
    const fallback = reader.blocks(found);
    isKept = false;
    notes.push(
      `<${found.tagName}> is no kind of block. It was kept as it is, and readers get ${fallback.length > 0 ? 'only the words and pictures that stand in it' : 'nothing of it'}. Look whether they miss it.`,
    );
    // A copy: a node would keep the whole page alive for as long as the article lives.
    return [{ type: 'unknown', id: '', originalType: found.tagName, raw: structuredClone(found), fallback }];
  }

  function readInlines(children: readonly HtmlContent[]): Inline[] {
    return children.flatMap((child): Inline[] => {
      if (child.type === 'text') return child.value === '' ? [] : [{ type: 'text', value: child.value }];
      if (child.type !== 'element' || isLeftOut(child.tagName)) return [];
      for (const { fromHtml } of inlineReaders) {
        const inline = fromHtml(child, reader);
        if (inline) return withBlanksOutside(inline, child);
      }
      if (child.children.length === 0 && !isPhrasing(child.tagName))
        notes.push(`<${child.tagName}> stood inside a line and holds no words; it was left out.`);
      return readInlines(child.children);
    });
  }

  return reader;
}

/** `<em>Herald </em>said`: the blank at the end of a mark parts two words, and belongs to neither. */
function withBlanksOutside(inline: Inline, found: Element): Inline[] {
  if (found.tagName === 'code') return [inline];
  const blank: Inline = { type: 'text', value: ' ' };
  return [
    ...(isBlankAt(found, 0, /^[ \t\n\r\f]/) ? [blank] : []),
    inline,
    ...(isBlankAt(found, -1, /[ \t\n\r\f]$/) ? [blank] : []),
  ];
}

function isBlankAt({ children }: Element, end: 0 | -1, blank: RegExp): boolean {
  const node = children.at(end);
  return node?.type === 'text' ? blank.test(node.value) : node?.type === 'element' && isBlankAt(node, end, blank);
}

/** Every kind may say its language and the way it runs, where its element does. */
function inLanguage(block: Block, found: Element): Block {
  const [lang, dir] = [attribute(found, 'lang'), attribute(found, 'dir')];
  if (lang === undefined && dir === undefined) return block;
  return { ...block, ...(v.is(languageSchema, lang) && { lang }), ...(v.is(directionSchema, dir) && { dir }) };
}

/** White space between elements, in however many pieces, is no paragraph. */
const isShown = (inline: Inline) => inline.type !== 'text' || /[^ \t\n\r\f]/.test(inline.value);
const isBlank = (node: HtmlContent | undefined) => node?.type === 'text' && node.value.trim() === '';
