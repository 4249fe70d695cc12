import { htmlWriter, stringBuilder, type Article, type Block } from '@standfirst/core';
import { isAlike } from '../../block-facts/same-words.js';
import { blockFields, meaningOf, shallow } from '../../post/own/own-facts.js';
import { newReading } from '../../post/new-reading.js';
import type { Tables } from '../../post/reading.js';
import { parseBlocks } from '../../post/serialized/parse-blocks.js';
import { emptyReceipt } from '../../receipt.js';
import { blockText, type Attributes } from './block-text.js';
import { writeBlock } from './kinds/index.js';
import type { Writing } from './writing.js';

/** What the kinds need while one article is written; `isNamed` says whether the id of a block has to be noted. */
export function newWriting(article: Article, isNamed: (block: Block) => boolean): Writing {
  // A page may show several posts, so no id stands in one.
  const { inlines } = htmlWriter(
    { ...stringBuilder, element: (name, { id: _, ...properties }) => stringBuilder.element(name, properties) },
    article,
  );
  const { media, quotes, works, notes } = article;
  const own = { ...(media && { media }), ...(quotes && { quotes }), ...(works && { works }), ...(notes && { notes }) };
  const idOf = (block: Block) => (isNamed(block) ? { id: block.id } : {});
  const noted = (attributes: Attributes, facts: Attributes): Attributes =>
    Object.keys(facts).length === 0 ? attributes : { ...attributes, metadata: { standfirst: facts } };
  const writing: Writing = {
    article,
    isNamed,
    inlines,
    read(content) {
      const reading = newReading({ source: content, options: {}, receipt: emptyReceipt(), own });
      return { blocks: reading.pieces(parseBlocks(content).pieces), tables: reading.tables };
    },
    blocks: (list) => list.map((block) => writeBlock(block, writing)).join('\n\n'),
    leaf(block, name, attributes, html) {
      const { blocks: found, tables } = writing.read(blockText(name, attributes, html));
      const isWhole =
        found.length === 1 && meaningOf(shallow(found[0]!)) === meaningOf(shallow(block)) && areNoted(tables, own);
      const facts = isWhole
        ? {}
        : { as: shallow(block), of: meaningOf(found, tables.media, tables.quotes, tables.works) };
      return blockText(name, noted(attributes, { ...idOf(block), ...facts }), html);
    },
    box(block, name, attributes, html, plain, of) {
      const facts =
        meaningOf(plain) === meaningOf(shallow(block)) ? {} : { as: shallow(block), ...(of !== undefined && { of }) };
      return blockText(name, noted(attributes, { ...idOf(block), ...facts }), html);
    },
    hidden: (block, inner = []) =>
      blockText(
        'standfirst/block',
        noted({ as: { ...emptyLists(block), ...shallow(block) } }, idOf(block)),
        inner.length > 0 ? writing.blocks(inner) : undefined,
      ),
    part: (part, name, attributes, html) => blockText(name, noted(attributes, { part }), html),
  };
  return writing;
}

/** Whether the article has the rows that are read of a block: others would be taken for an editor's work. */
const areNoted = (read: Tables, { media = {}, quotes = {}, works = {} }: Partial<Article>): boolean =>
  [[read.media, media] as const, [read.quotes, quotes] as const, [read.works, works] as const].every(([rows, own]) =>
    Object.entries(rows).every(([id, row]) => isAlike(row, Object.hasOwn(own, id) ? own[id] : undefined)),
  );

/** Lists of blocks without a block have nothing that stands in the content for them. */
const emptyLists = (block: Block): Attributes =>
  Object.fromEntries(
    Object.entries(block).filter(
      ([field, value]) => blockFields(block.type).includes(field) && Array.isArray(value) && value.length === 0,
    ),
  );
