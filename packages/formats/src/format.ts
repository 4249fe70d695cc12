import type { Article, Block } from '@standfirst/core';
import type { Receipt } from './receipt.js';

/** A sort of page or file. Everything but its names is optional: some are only read, some only written. */
export interface Format {
  /** What `--from` and `--to` call it; the name of its folder and of its door. */
  readonly name: string;
  /** What people call it. */
  readonly title: string;
  /** Endings of file names, without the dot. */
  readonly extensions?: readonly string[];
  /** How sure it is that a source is of this format, from 0 (not at all) to 1, by content first; cheap, and it never throws. */
  readonly detect?: (source: string, fileName?: string) => number;
  /** Never throws on content: what it mends, guesses or leaves out stands in the receipt. `ReadError` where nothing can be read. */
  readonly read?: (source: string | Uint8Array, options?: ReadOptions) => ReadResult;
  /**
   * Every article of a source, in its order, for formats whose sources may hold several; `read` gives the first, or the first
   * that is public. Throws as `read` does. An `id` in the options is that of none of them.
   */
  readonly readAll?: (source: string | Uint8Array, options?: ReadOptions) => readonly ReadResult[];
  /** What the format cannot carry stands in `losses`. */
  readonly write?: (article: Article, options?: WriteOptions) => WriteResult;
}

/** What a reader can be told; everything has a default. */
export interface ReadOptions {
  /** The language of the page, BCP 47; it wins over what the page says and over detection. */
  readonly lang?: string;
  /** Refuse what would be mended or kept without being understood: broken characters, unknown kinds. Default: false. */
  readonly strict?: boolean;
  /** The address or name of the source, for `provenance.from`. Default: unset. */
  readonly from?: string;
  /** The article's id. Default: the source's own, else derived from the headline. */
  readonly id?: string;
}

/** An article and what became of its source. */
export interface ReadResult {
  /** Checked against the model: it needs no second check. */
  readonly article: Article;
  /** The conversation that stood under the article, oldest first, as far as it could be told apart. */
  readonly comments: readonly FoundComment[];
  /** What was left out, put together, guessed and mended. */
  readonly receipt: Receipt;
  /** Where the words of the body stand in the source; for formats whose words stand there as they are. */
  readonly places?: readonly Place[];
}

/** A stretch of the body's text (`articleText`) that stands in the source unit for unit. In UTF-16 units. */
export interface Place {
  /** Its start in the text of the body. */
  readonly text: number;
  /** Its start in the source. */
  readonly source: number;
  /** The same in both. */
  readonly length: number;
}

/** A comment as it stood on a page. It has no e-mail address, whatever the source held. */
export interface FoundComment {
  /** Unique among the comments of the page. */
  readonly id: string;
  /** What it answers, `null` for the article. */
  readonly parentId: string | null;
  /** The name as printed, and the website it linked to. */
  readonly author: { readonly name: string; readonly url?: string };
  /** RFC 3339, as exact as the page says: a day alone where it prints no time. Unset for "2 days ago". */
  readonly createdAt?: string;
  readonly body: readonly Block[];
  readonly state: 'published';
}

/** What a writer can be told; everything has a default. */
export interface WriteOptions {
  /** Put before every HTML id, so that several articles can share a page. Default: nothing. */
  readonly idPrefix?: string;
}

/** An article written down, and what could not be. */
export interface WriteResult {
  /** The whole text of the file. */
  readonly output: string;
  /** What the article says and the output does not. Empty: nothing was lost. */
  readonly losses: readonly Loss[];
}

/** Something that an output cannot carry. */
export interface Loss {
  /** A field of the article or a kind of block: `byline`, `embed`. */
  readonly what: string;
  /** How often. */
  readonly count: number;
  /** In a sentence for people. */
  readonly message: string;
  /** Where in the article: `body[3]`, each block of the body that holds it once. Unset for a field, and where many articles are written. */
  readonly places?: readonly string[];
}
