import {
  defaultTreeAdapter,
  Parser,
  Token,
  TokenizerMode,
  type DefaultTreeAdapterMap,
  type ParserOptions,
} from 'parse5';
import { isPhrasing } from './html-tree.js';

/** A page is built of so many elements and no more: a long story has some thousands, and each costs time and memory. */
export const MAX_ELEMENTS = 25_000;

/** What they hold is for machines. */
const SILENT = new Set(['script', 'style', 'template', 'noscript']);

/**
 * The parser of the HTML standard, which builds no element beyond the limit: of what follows the words stay, where they
 * stand. A box that was open then still ends where it ends, so that what stands behind it is not taken for a part of it.
 */
export class LimitedParser extends Parser<DefaultTreeAdapterMap> {
  /** How many elements were flattened to their words. */
  flattened = 0;
  /** How many of each name are open that were not built. */
  readonly #open = new Map<string, number>();
  #isSilent = false;

  /** Settings of one parse: it counts elements where they are made, since the standard makes some that no tag asks for. */
  static settings(): ParserOptions<DefaultTreeAdapterMap> {
    const treeAdapter = {
      ...defaultTreeAdapter,
      made: 0,
      createElement(...how: Parameters<typeof defaultTreeAdapter.createElement>) {
        treeAdapter.made += 1;
        return defaultTreeAdapter.createElement(...how);
      },
    };
    return { scriptingEnabled: false, sourceCodeLocationInfo: true, treeAdapter };
  }

  get #isFull(): boolean {
    return 'made' in this.treeAdapter && Number(this.treeAdapter.made) >= MAX_ELEMENTS;
  }

  override onStartTag(token: Token.TagToken): void {
    if (!this.#isFull) return super.onStartTag(token);
    const { tagName, selfClosing, location } = token;
    this.flattened += 1;
    this.#open.set(tagName, (this.#open.get(tagName) ?? 0) + 1);
    if (SILENT.has(tagName) && !selfClosing) {
      this.tokenizer.state = TokenizerMode.RAWTEXT;
      this.#isSilent = true;
    } else if (!isPhrasing(tagName)) {
      super.onWhitespaceCharacter({ type: Token.TokenType.WHITESPACE_CHARACTER, chars: ' ', location }); // words of two boxes are not one word
    }
  }

  override onEndTag(token: Token.TagToken): void {
    if (!this.#isFull) return super.onEndTag(token);
    this.#isSilent = false;
    const open = this.#open.get(token.tagName) ?? 0;
    if (open > 0) this.#open.set(token.tagName, open - 1);
    // The standard makes an element of a `</p>` alone, and several of the end of a mark.
    else if (token.tagName !== 'p' && !isPhrasing(token.tagName)) super.onEndTag(token);
  }

  override onCharacter(token: Token.CharacterToken): void {
    if (!this.#isSilent) super.onCharacter(token);
  }

  override onWhitespaceCharacter(token: Token.CharacterToken): void {
    if (!this.#isSilent) super.onWhitespaceCharacter(token);
  }

  /** Marks that go on in the next box are made anew there. */
  override _reconstructActiveFormattingElements(): void {
    if (!this.#isFull) super._reconstructActiveFormattingElements();
  }
}
