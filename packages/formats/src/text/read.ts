import { shortId, type Agent, type Article, type ArticleInput } from '@standfirst/core';
import { addAttributed } from '../attribution/add-attributed.js';
import { checkedArticle } from '../checked-article.js';
import type { ReadOptions, ReadResult } from '../format.js';
import { emptyReceipt, noteIn, type Receipt } from '../receipt.js';
import { placeWords } from '../receipt-places.js';
import { sourceText } from '../source-text.js';
import { sourcePlaces } from '../source-places.js';
import { version } from '../version.js';
import { dateline } from './body/dateline.js';
import { placesOf } from './body/places.js';
import type { BodyPiece } from './body/body-piece.js';
import { readBody } from './body/read-body.js';
import { readReferences } from './body/references.js';
import { readComments } from './comments/read-comments.js';
import { COMMENT, markComments } from './comments/mark-comments.js';
import { markFurniture } from '../furniture/mark-furniture.js';
import { rightsHolder } from '../furniture/rights-holder.js';
import { readHead } from './head/read-head.js';
import { headFields } from './head/head-fields.js';
import { siteName } from './head/site-name.js';
import { detectLanguage } from '../languages/detect-language.js';
import { passageFrom, type Passage } from './passages/passage.js';
import { readPassages } from './passages/read-passages.js';

/**
 * Reads an article out of the text of a page: headline, paragraphs, subheads, lists, and what the page says of itself.
 * The comments that stand under it are read too. Everything else stands in the receipt, with its place. Throws `ReadError` for a source that is empty or no text.
 */
export function read(source: string | Uint8Array, { lang, strict, from, id }: ReadOptions = {}): ReadResult {
  const receipt = emptyReceipt();
  const text = sourceText(source, receipt, strict);
  if (MARKUP.test(text.slice(0, 1000))) receipt.warnings.push(MARKUP_WARNING);
  const passages = readPassages(text, receipt);
  const language = lang ?? detected(passages, receipt);
  const furniture = markFurniture(passages, markComments);
  const holder = furniture.rights && rightsHolder(furniture.rights.text);
  const marks = [...furniture.marks];
  for (const index of siteName(passages, marks, holder)) marks[index] = 'site name';
  const conversation = readComments(
    passages.filter((_, index) => marks[index] === COMMENT),
    language,
    receipt,
  );
  const kept = withoutMarked(passages, marks, conversation.taken, receipt);
  const head = readHead(kept, language);
  const { body, filed } = withoutDateline(kept.slice(head.bodyStart));
  const { passages: story, notes } = readReferences(body, receipt);
  const pieces = readBody(story, language, receipt);
  const { quotes, agents: speakers, works } = quotesIn(pieces, receipt);
  const fields = headFields(head, receipt);
  const publisher = holder === undefined ? undefined : organization(holder);
  if (publisher)
    noteIn(
      receipt,
      'guessed',
      `"${publisher.name}" was taken for the publisher, since the line about rights names it.`,
      furniture.rights ? [furniture.rights] : [],
    );
  const agents = Object.fromEntries(
    [...Object.values(speakers), ...fields.agents, ...(publisher ? [publisher] : [])].map((agent) => [agent.id, agent]),
  );
  const input: ArticleInput = {
    type: 'article',
    schemaVersion: 1,
    ...(id !== undefined && { id }),
    lang: language,
    ...fields.article,
    ...(filed && { dateline: filed }),
    body: pieces.map(({ block }) => block),
    ...(notes && { notes }),
    ...(Object.keys(quotes).length > 0 && { quotes }),
    ...(Object.keys(works).length > 0 && { works }),
    ...(Object.keys(agents).length > 0 && { agents }),
    ...(publisher && { publisher: publisher.id }),
    ...(furniture.rights && { rights: { notice: furniture.rights.text, ...(holder !== undefined && { holder }) } }),
    ...(furniture.discussion && { discussion: { state: furniture.discussion } }),
    provenance: provenance(receipt, from),
  };
  const { article } = checkedArticle(input);
  placeWords(receipt, sourcePlaces(text));
  return { article, comments: conversation.comments, receipt, places: placesOf(pieces, article) };
}

/** How pages in HTML begin. */
const MARKUP = /^\s{0,100}<(?:!doctype|html|head|body|!--|article|div|p|\?xml)[\s>]/i;
const MARKUP_WARNING =
  'The source looks like HTML or XML. It was read as plain text, so its tags stand in the words. Read it as another format, or save the page as text.';

function detected(passages: readonly Passage[], receipt: Receipt): string {
  const found = detectLanguage(passages.map(({ text }) => text).join('\n'));
  receipt.guessed.push(
    found === 'und'
      ? 'The language could not be told from the words; it is set to "und".'
      : `The language was told from the words: "${found}".`,
  );
  return found;
}

function withoutMarked(
  passages: readonly Passage[],
  marks: readonly (string | undefined)[],
  taken: ReadonlySet<Passage>,
  { discarded }: Receipt,
): Passage[] {
  return passages.filter((passage, index) => {
    if (taken.has(passage)) return false;
    const { text, start, end } = passage;
    const reason = marks[index];
    if (reason !== undefined) discarded.push({ reason, text, start, end });
    return reason === undefined;
  });
}

function withoutDateline(body: readonly Passage[]): {
  body: readonly Passage[];
  filed?: NonNullable<ArticleInput['dateline']>;
} {
  const [first, ...rest] = body;
  const found = first && dateline(first.text);
  if (!first || !found) return { body };
  return { body: [passageFrom(first, found.length), ...rest], filed: { text: found.text, place: found.place } };
}

/** The rows of the quotations that say whose words they hold. */
function quotesIn(pieces: readonly BodyPiece[], receipt: Receipt) {
  const tables: Required<Pick<Article, 'quotes' | 'agents' | 'works'>> = { quotes: {}, agents: {}, works: {} };
  for (const { block, attribution } of pieces) {
    const id = block.type === 'blockquote' ? block.quote : undefined;
    if (id !== undefined && attribution !== undefined)
      addAttributed(id, [{ type: 'text', value: attribution }], tables, receipt);
  }
  return tables;
}

const organization = (name: string): Extract<Agent, { kind: 'organization' }> => ({
  kind: 'organization',
  id: `organization-${shortId(name)}`,
  name,
});

function provenance(
  { discarded, warnings }: Receipt,
  from: string | undefined,
): NonNullable<ArticleInput['provenance']> {
  return {
    importer: 'formats/text',
    version,
    ...(from !== undefined && { from }),
    ...(discarded.length > 0 && { discarded: discarded.map(({ reason, text }) => ({ reason, text })) }),
    ...(warnings.length > 0 && { warnings: [...warnings] }),
  };
}
