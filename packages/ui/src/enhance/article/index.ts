import { attributeCopies } from './attribute-copies.js';
import { loadOnDemand, type EmbedProvider } from './load-on-demand.js';
import { lightPieces } from './light-pieces.js';
import { offerResponses } from './offer-responses.js';
import { offerCopies } from './offer-copies.js';

export type { EmbedProvider } from './load-on-demand.js';

/** What a page lets the script of its articles do. */
export interface EnhanceArticleOptions {
  /** Where to look for articles and cards. Default: the whole page. */
  readonly root?: ParentNode;
  /** The sites whose embeds readers may load in place. Default: none; every embed stays a link. */
  readonly providers?: readonly EmbedProvider[];
}

/**
 * Adds to articles what HTML and CSS alone cannot: embeds that are loaded in place when a reader asks for it, copies that say
 * whose words they are, all pieces of a quotation lit where a link lands on it,
 * and a button that responds to words which a reader selects, where the page has a form (call `enhance` before). Without it the page is whole. Call it once.
 */
export function enhanceArticle({ root = document, providers = [] }: EnhanceArticleOptions = {}): void {
  root.querySelectorAll<HTMLElement>('[data-sf-load]').forEach((embed) => loadOnDemand(embed, providers));
  root.querySelectorAll<HTMLElement>('[data-sf-copy]').forEach(offerCopies);
  attributeCopies();
  lightPieces();
  offerResponses();
}
