import { inlineText, type Article, type Block } from '@standfirst/core';
import { withFacts } from '../block-facts/with-facts.js';
import { checkedArticle } from '../checked-article.js';
import type { ReadOptions, ReadResult } from '../format.js';
import { emptyReceipt, type Receipt } from '../receipt.js';
import { placeWords, takeReceipt } from '../receipt-places.js';
import { sourcePlaces } from '../source-places.js';
import { only } from '../text-places.js';
import { sourceText } from '../source-text.js';
import { version } from '../version.js';
import { isRecord } from './front-matter/facts-by-name.js';
import { isOwn, OWN, readHead } from './front-matter/read-head.js';
import { splitFrontMatter } from './front-matter/split-front-matter.js';
import { readBody, type MarkdownBody } from './reading/read-body.js';
import { rowsInUse } from '../html/rows-in-use.js';
import { toldLanguage } from '../languages/told-language.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads an article out of Markdown: CommonMark with what GitHub adds, and front matter in YAML, TOML or JSON. HTML in it passes the gate
 * that all HTML passes. Throws `ReadError` for a source that is empty or no text.
 */
export function read(source: string | Uint8Array, { lang, strict, from, id }: ReadOptions = {}): ReadResult {
  const receipt = emptyReceipt();
  const text = sourceText(source, receipt, strict);
  const places = sourcePlaces(text);
  const parts = splitFrontMatter(text, receipt);
  const { facts, body: markdown } = parts;
  const found = facts[OWN];
  const { blocks: blockFacts, ...own }: Fields = isOwn(found) ? found : {};
  const head: Fields = besideOwn(readHead(facts, receipt, parts.placeOf), own);
  const language = lang ?? (typeof head['lang'] === 'string' ? head['lang'] : undefined);
  const body = readBody(markdown, { ...(language !== undefined && { lang: language }) });
  const title = titled(own['headline'] ?? head['headline'], body);
  const blocks = withFacts(title.blocks, blockFacts, 'The front matter', receipt);
  // What was noted is no guess of the reader.
  const noted = isRecord(own['quotes']) ? own['quotes'] : {};
  if (isOwn(found) && Object.keys(rowsInUse(body, blocks).quotes).every((quote) => Object.hasOwn(noted, quote)))
    body.receipt.guessed.length = 0;
  takeReceipt(body.receipt, receipt, places.text(body.html));
  receipt.discarded.push(...body.left.map((one) => ({ ...one, ...only(text, one.text) })));
  const { article, warnings } = checkedArticle({
    type: 'article',
    schemaVersion: 1,
    lang: language ?? toldLanguage('The file', blocks, receipt.guessed),
    ...head,
    ...own,
    headline: title.headline,
    ...(lang !== undefined && { lang }),
    ...(id !== undefined && { id }),
    ...tables(own, head, body, blocks),
    body: blocks,
    ...(!isOwn(found) && { provenance: provenance(receipt, from) }),
  });
  receipt.warnings.push(...warnings);
  placeWords(receipt, places);
  return { article, comments: [], receipt };
}

/** The names of the authors are the byline, and a picture leads, unless these stand in full beside them. */
function besideOwn({ byline, agents, leadMedia, media, ...head }: Fields, own: Fields): Fields {
  return {
    ...head,
    ...(byline !== undefined && own['byline'] === undefined && { byline, agents }),
    ...(leadMedia !== undefined && own['leadMedia'] === undefined && { leadMedia, media }),
  };
}

/** The headline that the front matter gives, or the heading of the first level that the text begins with. */
function titled(given: unknown, { blocks, hasTitle }: MarkdownBody): { headline: unknown; blocks: Block[] } {
  const [opening, ...rest] = blocks;
  if (!hasTitle || opening?.type !== 'heading') return { headline: given ?? [], blocks };
  const words = opening.children;
  const isSame = typeof given === 'string' && inlineText(words).trim() === given.trim();
  return given === undefined || isSame ? { headline: words, blocks: rest } : { headline: given, blocks };
}

/** The tables of the front matter, and what the text itself brings. */
function tables(own: Fields, head: Fields, body: MarkdownBody, blocks: readonly Block[]): Fields {
  const noted = isRecord(own['quotes']) ? own['quotes'] : {};
  // Who said what is noted with everyone it names: what the words alone tell of it is another's row of the same.
  const quotes = Object.fromEntries(Object.entries(body.quotes).filter(([id]) => !Object.hasOwn(noted, id)));
  const used = rowsInUse({ ...body, quotes }, blocks);
  const agents = { ...used.agents, ...(isRecord(head['agents']) && head['agents']) };
  // Of a picture that stands in the text too, the text says more.
  const media = { ...(isRecord(head['media']) && head['media']), ...used.media };
  const found: Fields = { ...used, notes: body.notes, agents, media };
  return Object.fromEntries(
    Object.entries(found).flatMap(([name, rows]) => {
      const all = { ...(rows as Fields | undefined), ...withKeys(own[name]) }; // the model checks each row
      return Object.keys(all).length > 0 || own[name] !== undefined ? [[name, all]] : [];
    }),
  );
}

/** A row is called by its key. */
const withKeys = (rows: unknown): Fields =>
  isRecord(rows)
    ? Object.fromEntries(
        Object.entries(rows).map(([key, row]) => [
          key,
          isRecord(row) && row['id'] === undefined ? { id: key, ...row } : row,
        ]),
      )
    : {};

function provenance({ discarded, warnings }: Receipt, from: string | undefined): NonNullable<Article['provenance']> {
  return {
    importer: 'formats/markdown',
    version,
    ...(from !== undefined && { from }),
    ...(discarded.length > 0 && { discarded: discarded.map(({ reason, text }) => ({ reason, text })) }),
    ...(warnings.length > 0 && { warnings: [...warnings] }),
  };
}
