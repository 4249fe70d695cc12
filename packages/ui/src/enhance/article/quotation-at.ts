/** What a copy of somebody's words says of them. */
export interface CopiedQuotation {
  /** The words between the marks of the page. */
  readonly words: string;
  /** Speaker and source, headline and address, as far as the page says them. */
  readonly attribution: string;
}

const MARKS = /^[\s“”"„«»‘’「」『』]+|[\s“”"„«»‘’「」『』]+$/g;

/**
 * Words of a quotation that was said, on a card or in an article, with whose they are. Words that a reporter retells are
 * nobody's words, and `undefined`: marks around them would make them a quotation.
 */
export function quotationAt(place: Element, text: string): CopiedQuotation | undefined {
  const bare = text.replace(MARKS, '');
  const card = place.closest('.sf-quote:not([data-mode="indirect"])');
  const piece = place.closest<HTMLElement>('.sf-said[data-quote], blockquote[data-quote]');
  if (bare === '' || (!card && !piece)) return undefined;
  const [open, close] = marksOf(piece?.textContent ?? '');
  const facts = card ? factsOfCard(card) : factsOfPiece(piece!);
  return { words: `${open}${bare}${close}`, attribution: facts.filter(Boolean).join(', ') };
}

function factsOfCard(card: Element): (string | undefined)[] {
  const attribution = card.querySelector('.sf-attribution')?.textContent;
  const headline = card.querySelector(':scope > p:not(.sf-attribution) > cite')?.textContent;
  const link =
    card.querySelector<HTMLAnchorElement>('[data-sf-share]') ??
    card.querySelector<HTMLAnchorElement>('.sf-quote-place a');
  return [attribution, headline, link?.href];
}

function factsOfPiece(piece: HTMLElement): (string | undefined)[] {
  const article = piece.closest('article');
  const pieces = [...(article ?? document).querySelectorAll<HTMLElement>('[data-quote]')];
  const first = pieces.find(({ id, dataset }) => id && dataset['quote'] === piece.dataset['quote']);
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const page = (canonical ?? location.href).split('#')[0]!;
  return [first?.dataset['sfBy'], article?.querySelector('h1')?.textContent, first ? `${page}#${first.id}` : page];
}

/** The marks that the page puts around these words, else those of English. */
function marksOf(words: string): [string, string] {
  const [open, close] = [words.trim().slice(0, 1), words.trim().slice(-1)];
  return [/["“„«「『‘]/.test(open) ? open : '“', /["”“»」』’]/.test(close) ? close : '”'];
}
