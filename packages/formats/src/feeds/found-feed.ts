import type { PlaceIn } from '../receipt.js';

/** A text as a feed gives it: HTML, or words that mean what they show. */
export interface FoundText {
  readonly value: string;
  readonly isHtml: boolean;
  /** Where its parts stand in the source, where the feed knows. Default: it is looked for. */
  readonly placeIn?: PlaceIn;
}

/** A file that an entry names. */
export interface FoundFile {
  readonly url: string;
  readonly kind: 'image' | 'video' | 'audio' | 'other';
  readonly credit?: string;
  /** What is said of it, as under a picture. */
  readonly words?: string;
  readonly width?: number;
  readonly height?: number;
  readonly seconds?: number;
}

/** A name as an entry gives it. */
export interface FoundAuthor {
  readonly name: string;
  readonly url?: string;
}

/** A field that has no place in an article. */
export interface FoundField {
  readonly name: string;
  readonly text: string;
}

/** What any sort of feed says of one article; what it does not say is left out. */
export interface FoundEntry {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** What relative addresses start from. */
  readonly base?: string | undefined;
  readonly lang?: string | undefined;
  readonly title?: FoundText | undefined;
  readonly summary?: FoundText | undefined;
  readonly content?: FoundText | undefined;
  readonly authors: readonly FoundAuthor[];
  /** Those who had a part in it besides. */
  readonly contributors?: readonly FoundAuthor[];
  readonly tags: readonly string[];
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly rights?: string | undefined;
  readonly files: readonly FoundFile[];
  /** Everything else that it says. */
  readonly others?: readonly FoundField[];
  /** What this library noted of the article beside all that, as it stands there. */
  readonly facts?: unknown;
}

/** What it says of itself, and its entries in their order. */
export interface FoundFeed {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly lang?: string | undefined;
  readonly rights?: string | undefined;
  readonly entries: readonly FoundEntry[];
}
