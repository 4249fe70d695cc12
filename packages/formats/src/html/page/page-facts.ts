import type { ArticleKind } from '@standfirst/core';

/** Somebody whom a page names as having written or published something. */
export interface NamedAgent {
  readonly name: string;
  readonly kind: 'person' | 'organization';
  readonly url?: string;
  readonly jobTitle?: string;
}

/** A picture that a page names for machines. */
export interface NamedImage {
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
  readonly alt?: string;
}

/** What a page says of its article for machines, in its own words; what it does not say is unset. */
export interface PageFacts {
  readonly kind?: ArticleKind;
  readonly lang?: string;
  readonly headline?: string;
  readonly description?: string;
  readonly authors?: readonly NamedAgent[];
  readonly publisher?: NamedAgent;
  readonly published?: string;
  readonly modified?: string;
  readonly section?: string;
  readonly tags?: readonly string[];
  readonly dateline?: string;
  readonly url?: string;
  readonly image?: NamedImage;
  readonly rights?: string;
  readonly holder?: string;
  readonly license?: string;
  readonly free?: boolean;
  /** Class names of what stands behind the gate. */
  readonly gated?: readonly string[];
  /** The text of the article, where the page has it for machines too. */
  readonly text?: string;
}

/** Facts from several places of one page; of what two say the earlier wins. */
export function mergedFacts(places: readonly PageFacts[]): PageFacts {
  const merged: Record<string, unknown> = {};
  for (const facts of places)
    for (const [name, value] of Object.entries(facts) as [string, unknown][])
      if (value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)) merged[name] ??= value;
  return merged; // each field came from the field of the same name
}
