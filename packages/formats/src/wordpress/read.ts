import type { ReadOptions, ReadResult } from '../format.js';
import { jsonPlaces, type JsonPlaces } from '../json-places.js';
import { parsedJson } from '../parsed-json.js';
import { wordsOfHtml } from '../post/facts/line-of.js';
import { postArticle } from '../post/facts/post-article.js';
import type { PostFacts } from '../post/facts/post-facts.js';
import { placeWords } from '../receipt-places.js';
import { emptyReceipt, type Receipt } from '../receipt.js';
import { sourcePlaces } from '../source-places.js';
import { sourceText } from '../source-text.js';
import { wellFormed } from '../well-formed.js';
import { written, type Fields } from './rest/fields.js';
import { findPosts } from './rest/find-posts.js';
import { postFactsOf } from './rest/post-facts-of.js';

const IMPORTER = 'formats/wordpress';

/**
 * Reads a post of WordPress: its content as it is stored, with blocks or without, or what the REST interface answers for it. Of
 * an answer with several posts the first is read; `readPosts` reads all. Throws `ReadError` where there is no text, or JSON that
 * is no post.
 */
export function read(source: string | Uint8Array, options: ReadOptions = {}): ReadResult {
  const receipt = emptyReceipt();
  const whole = sourceText(source, receipt, options.strict);
  const text = whole.replace(/^\u{FEFF}/u, '');
  const mark = whole.length - text.length;
  const places = sourcePlaces(whole);
  if (isJson(text)) {
    const value = parsedJson(text);
    const result = readFirst(value, { ...options, places: jsonPlaces(whole, value) }, receipt);
    placeWords(receipt, places);
    return result;
  }
  const facts: PostFacts = {
    content: text,
    placeIn: (start, end) => ({ start: start + mark, end: end + mark }),
    rendered: false,
    authors: [],
    tags: [],
    notes: new Map(),
    comments: [],
  };
  const result = postArticle(facts, options, receipt, IMPORTER);
  placeWords(receipt, places);
  return { ...result, receipt };
}

/** The posts of an answer of the REST interface, one by one, as a value: what `response.json()` gives. */
export function* readPosts(value: unknown, options: ReadOptions = {}): Generator<ReadResult> {
  for (const post of findPosts(value)) yield readPost(post, options, emptyReceipt());
}

/** Every post of an answer of the REST interface, with its places in the source; content as it is stored is one. */
export function readAll(source: string | Uint8Array, { id: _id, ...options }: ReadOptions = {}): readonly ReadResult[] {
  const receipt = emptyReceipt();
  const whole = sourceText(source, receipt, options.strict);
  const text = whole.replace(/^\u{FEFF}/u, '');
  if (!isJson(text)) return [read(source, options)];
  const value = parsedJson(text);
  const places = jsonPlaces(whole, value);
  return findPosts(value).map((post, index) => {
    const result = readPost(post, { ...options, places }, index === 0 ? receipt : emptyReceipt());
    placeWords(result.receipt, sourcePlaces(whole));
    return result;
  });
}

/** What a post is read with; a value that is no text any more has no places. */
interface PostOptions extends ReadOptions {
  readonly places?: JsonPlaces;
}

/** Shortcodes stand in square brackets too. */
const isJson = (text: string) => /^\s*(?:\{|\[\s*[{\]])/.test(text);

function readFirst(value: unknown, options: PostOptions, receipt: Receipt): ReadResult {
  const [first = {}, ...others] = findPosts(value);
  for (const other of others) {
    const { rendered, raw } = written(other, 'title');
    receipt.discarded.push({ reason: 'another post of the answer', text: wordsOfHtml(raw ?? rendered ?? '') });
  }
  return readPost(first, options, receipt);
}

function readPost(post: Fields, { places, ...options }: PostOptions, receipt: Receipt): ReadResult {
  const { article, comments } = postArticle(postFactsOf(post, receipt, places), options, receipt, IMPORTER);
  return { article: wellFormed(article, options.strict ?? false, receipt), comments, receipt };
}
