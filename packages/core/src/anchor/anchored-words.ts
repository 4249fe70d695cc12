import type { Article } from '../article/article.js';
import { everyBlock, nodeLists } from '../article/walk.js';
import type { Block } from '../blocks/index.js';
import type { Inline } from '../inlines/index.js';
import { inlineText } from '../text/inline-text.js';
import { foldText, type FoldedText } from './fold-words.js';

/** A block with words of its own: a paragraph, a heading, a table. */
export interface WordBlock {
  readonly id: string;
  /** Its plain text, marks included; lines and cells end with a line feed. */
  readonly text: string;
  readonly folded: FoldedText;
  /** Where the words of each quotation stand in `text`, marks left out. */
  readonly quotes: readonly { readonly quote: string; readonly start: number; readonly end: number }[];
}

const known = new WeakMap<Article['body'], readonly WordBlock[]>();

/** The blocks whose words can be answered, in reading order; made once for each body. A pull quote repeats words and has none. */
export function anchoredWords({ body }: Pick<Article, 'body'>): readonly WordBlock[] {
  const made = known.get(body) ?? [...everyBlock(body)].filter(hasOwnWords).map(wordBlock);
  known.set(body, made);
  return made;
}

const hasOwnWords = (block: Block): boolean =>
  block.type === 'codeBlock' ||
  (block.type !== 'pullquote' && nodeLists(block).length > 0 && nodeLists(block).every(({ of }) => of === 'inlines'));

function wordBlock(block: Block): WordBlock {
  if (block.type === 'codeBlock') return { id: block.id, text: block.value, folded: foldText(block.value), quotes: [] };
  let text = '';
  const quotes: { quote: string; start: number; end: number }[] = [];
  for (const part of nodeLists(block)) {
    if (part.of !== 'inlines') continue;
    if (text !== '') text += '\n';
    quotes.push(...quotedIn(part.list, text.length));
    text += inlineText(part.list);
  }
  return { id: block.id, text, folded: foldText(text), quotes };
}

/** Where quoted words stand in the text of some inlines that begins at `offset`; an outer quotation before an inner one. */
function* quotedIn(inlines: readonly Inline[], offset: number): Generator<WordBlock['quotes'][number]> {
  let at = offset;
  for (const inline of inlines) {
    const length = inlineText([inline]).length;
    if (inline.type === 'quoted') {
      const start = at + (inline.open ?? '').length;
      yield { quote: inline.quote, start, end: at + length - (inline.close ?? '').length };
      yield* quotedIn(inline.children, start);
    } else for (const { of, list } of nodeLists(inline)) if (of === 'inlines') yield* quotedIn(list, at);
    at += length;
  }
}
