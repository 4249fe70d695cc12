import { Parser, Token, TokenizerMode, type ParserOptions } from 'parse5';
import { isPhrasing } from './html-tree.js';
import { QuickTokenizer } from './quick-tokenizer.js';
import { insertText, sourceAdapter, type SourceNode, type SourceNodes } from './source-adapter.js';
import { SourceText, type SourceElement, type SourceParent } from './source-node.js';

/** A page is built of so many elements and no more: those of a story with ten thousand comments and their buttons, in some 100 MB of memory. */
export const MAX_ELEMENTS = 200_000;

/** What they hold is for machines. */
const SILENT = new Set(['script', 'style', 'template', 'noscript']);

/** A style, or a script that is no data: nobody reads them. */
const isProgram = ({ tagName, attrs }: Token.TagToken): boolean =>
  tagName === 'style' ||
  (tagName === 'script' &&
    !attrs.some(({ name, value }) => name === 'data-standfirst' || (name === 'type' && /json/i.test(value))));

type Place = ReturnType<Parser<SourceNodes>['_getInsertionLocation']>;

/**
 * The parser of the HTML standard, which builds no element beyond the limit: of what follows the words stay, where they
 * stand. A box that was open then still ends where it ends, so that what stands behind it is not taken for a part of it.
 */
export class LimitedParser extends Parser<SourceNodes> {
  /** How many elements were flattened to their words. */
  flattened = 0;
  /** The standard makes some elements that no tag asks for, so they are counted where they are made. */
  #made = 0;
  /** How many of each name are open that were not built. */
  readonly #open = new Map<string, number>();
  /** What stands here is for machines, so its characters are no text. */
  #isSilent = false;

  declare tokenizer: QuickTokenizer;

  constructor(...how: ConstructorParameters<typeof Parser<SourceNodes>>) {
    super(...how);
    this.tokenizer = new QuickTokenizer(this.options, this);
  }

  static readonly settings: ParserOptions<SourceNodes> = {
    scriptingEnabled: false,
    sourceCodeLocationInfo: true,
    treeAdapter: sourceAdapter,
  };

  get #isFull(): boolean {
    return this.#made >= MAX_ELEMENTS;
  }

  override _createElement(...how: Parameters<Parser<SourceNodes>['_createElement']>): SourceElement {
    this.#made += 1;
    return super._createElement(...how);
  }

  override onStartTag(token: Token.TagToken): void {
    if (!this.#isFull) {
      super.onStartTag(token);
      if (isProgram(token)) this.#silence(this.tokenizer.state !== TokenizerMode.DATA);
      return;
    }
    const { tagName, selfClosing, location } = token;
    this.flattened += 1;
    this.#open.set(tagName, (this.#open.get(tagName) ?? 0) + 1);
    if (SILENT.has(tagName) && !selfClosing) {
      this.tokenizer.state = TokenizerMode.RAWTEXT;
      this.#silence(true);
    } else if (!isPhrasing(tagName)) {
      super.onWhitespaceCharacter({ type: Token.TokenType.WHITESPACE_CHARACTER, chars: ' ', location }); // words of two boxes are not one word
    }
  }

  override onEndTag(token: Token.TagToken): void {
    if (this.#isSilent) this.#silence(false);
    if (!this.#isFull) return super.onEndTag(token);
    const open = this.#open.get(token.tagName) ?? 0;
    if (open > 0) this.#open.set(token.tagName, open - 1);
    // The standard makes an element of a `</p>` alone, and several of the end of a mark.
    else if (token.tagName !== 'p' && !isPhrasing(token.tagName)) super.onEndTag(token);
  }

  #silence(isSilent: boolean): void {
    this.#isSilent = isSilent;
    this.tokenizer.isUnread = isSilent;
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

  // Where things stand: what parse5 does with objects of locations, in numbers on our nodes.

  override _attachElementToTree(element: SourceElement, location: Token.Location | null, place: Place): void {
    if (location) element.startsAt(location);
    if (place.beforeElement) sourceAdapter.insertBefore(place.parent, element, place.beforeElement);
    else sourceAdapter.appendChild(place.parent, element);
  }

  override _setEndLocation(element: SourceElement, closing: Token.Token): void {
    if (!element.isPlaced || !closing.location) return;
    const { location } = closing;
    const isOwn = closing.type === Token.TokenType.END_TAG && closing.tagName === element.tagName;
    element.endsAt(isOwn ? location.endOffset : location.startOffset, isOwn);
  }

  override _insertCharacters({ chars, location }: Token.CharacterToken): void {
    const { parent, beforeElement } = this._getInsertionLocation();
    const text = insertText(parent, chars, beforeElement ?? undefined);
    if (text.start < 0 && location) text.start = location.startOffset;
  }

  /** All children of one become those of another, in one go. */
  override _adoptNodes(from: SourceParent, to: SourceParent): void {
    for (const child of from.children as SourceNode[]) child.above = to; // the parser has no nodes but its own
    to.children = [...to.children, ...from.children];
    from.children = [];
  }

  override _appendCommentNode(_: Token.CommentToken, parent: SourceParent): void {
    const last = parent.children.at(-1);
    if (last instanceof SourceText) last.close();
  }
}
