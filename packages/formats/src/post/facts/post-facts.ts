import type { FoundComment } from '../../format.js';
import type { PlaceIn } from '../../receipt.js';

/** Somebody whom a post names as its author. */
export interface PostAuthor {
  readonly name: string;
  readonly url?: string;
}

/** The picture that leads a post. */
export interface FeaturedFile {
  readonly url: string;
  readonly kind: 'image' | 'video' | 'audio';
  readonly alt?: string;
  readonly width?: number;
  readonly height?: number;
  readonly credit?: string;
  readonly rights?: string;
  /** HTML of a line. */
  readonly caption?: string;
}

/** What is known of a post, wherever it stood: in an answer of the REST interface or in an export. Texts are HTML where it says so. */
export interface PostFacts {
  /** Its number in WordPress. */
  readonly number?: string;
  readonly slug?: string;
  readonly url?: string;
  /** HTML of a line. */
  readonly title?: string;
  /** What search engines and social networks show instead; only where somebody wrote it. */
  readonly altHeadlines?: { readonly seo?: string; readonly social?: string };
  /** HTML; only where somebody wrote it. */
  readonly standfirst?: string;
  /** HTML, with the comments of blocks where it is stored so. */
  readonly content: string;
  /** Where its parts stand in the source. Default: nobody knows. */
  readonly placeIn?: PlaceIn;
  /** WordPress has shown the content already. */
  readonly rendered: boolean;
  readonly lang?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly authors: readonly PostAuthor[];
  readonly section?: string;
  readonly tags: readonly string[];
  readonly lead?: FeaturedFile;
  readonly discussion?: 'open' | 'closed';
  readonly publisher?: string;
  /** Footnotes: HTML of a line, by id. */
  readonly notes: ReadonlyMap<string, string>;
  readonly comments: readonly FoundComment[];
}
