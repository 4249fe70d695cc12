import { Token, Tokenizer, TokenizerMode } from 'parse5';

const [TAB, LINE_FEED, FORM_FEED, RETURN, SPACE] = [0x09, 0x0a, 0x0c, 0x0d, 0x20];
const [QUOTE, AMPERSAND, APOSTROPHE, DASH, LESS] = [0x22, 0x26, 0x27, 0x2d, 0x3c];

const isSpace = (unit: number) => unit === SPACE || unit === LINE_FEED || unit === TAB || unit === FORM_FEED;
const isOfName = (unit: number) => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === DASH;

/**
 * The tokenizer of the HTML standard in longer steps: what means nothing where it stands (words, scripts, values of
 * attributes, comments) is taken in one step and not letter by letter, and of each token only its offsets are noted. Every
 * decision is still that of parse5: this one only looks where the next may be due.
 */
export class QuickTokenizer extends Tokenizer {
  /** What stands in a script or a style is stepped over and never becomes a text. */
  isUnread = false;
  /** Unset while the constructor runs, which asks for a location. */
  private isAtAttribute?: boolean;

  /** Offsets alone, as an object of the shape that the parser expects; none for attributes. */
  protected override getCurrentLocation(back: number): Token.Location | null {
    if (this.isAtAttribute) return null;
    return {
      startLine: 0,
      startCol: 0,
      startOffset: this.preprocessor.offset - back,
      endLine: 0,
      endCol: 0,
      endOffset: -1,
    };
  }
  protected override _createAttr(first: string): void {
    this.isAtAttribute = true;
    super._createAttr(first);
    this.isAtAttribute = false;
  }

  protected override _stateData(unit: number): void {
    super._stateData(unit);
    if (this.state === TokenizerMode.DATA) this.#takeText(AMPERSAND);
  }
  protected override _stateRcdata(unit: number): void {
    super._stateRcdata(unit);
    if (this.state === TokenizerMode.RCDATA) this.#takeText(AMPERSAND);
  }
  protected override _stateRawtext(unit: number): void {
    super._stateRawtext(unit);
    if (this.state === TokenizerMode.RAWTEXT) this.#takeText(LESS);
  }
  protected override _stateScriptData(unit: number): void {
    super._stateScriptData(unit);
    if (this.state === TokenizerMode.SCRIPT_DATA) this.#takeText(LESS);
  }

  /** White space goes on to the first letter, words go on to what may be markup; between words it is one of them. */
  #takeText(other: number): void {
    if (this.currentCharacterToken?.type === Token.TokenType.CHARACTER) this.#take(LESS, other);
    else if (this.currentCharacterToken?.type === Token.TokenType.WHITESPACE_CHARACTER) {
      const { html, pos } = this.preprocessor;
      let end = pos + 1;
      while (isSpace(html.charCodeAt(end))) end += 1;
      this.#moveTo(end);
    }
  }

  protected override _stateComment(unit: number): void {
    const { state } = this;
    super._stateComment(unit);
    if (this.state === state) this.#take(DASH, LESS);
  }
  protected override _stateAttributeValueDoubleQuoted(unit: number): void {
    const { state } = this;
    super._stateAttributeValueDoubleQuoted(unit);
    if (this.state === state) this.#take(QUOTE, AMPERSAND);
  }
  protected override _stateAttributeValueSingleQuoted(unit: number): void {
    const { state } = this;
    super._stateAttributeValueSingleQuoted(unit);
    if (this.state === state) this.#take(APOSTROPHE, AMPERSAND);
  }

  protected override _stateTagName(unit: number): void {
    const token = this.currentToken as Token.TagToken; // the state of a tag
    const { state } = this;
    super._stateTagName(unit);
    if (this.state === state) token.tagName += this.#name();
  }
  protected override _stateAttributeName(unit: number): void {
    const { state, currentAttr } = this;
    super._stateAttributeName(unit);
    if (this.state === state) currentAttr.name += this.#name();
  }

  /** The small letters, digits and dashes that follow. */
  #name(): string {
    const { html, pos } = this.preprocessor;
    let end = pos + 1;
    while (isOfName(html.charCodeAt(end))) end += 1;
    this.preprocessor.pos = end - 1;
    return html.slice(pos + 1, end);
  }

  /** Takes all up to one of two characters, a line end that is to become another, or a NUL. */
  #take(one: number, other: number): void {
    const { html, pos } = this.preprocessor;
    let end = pos + 1;
    for (; end < html.length; end += 1) {
      const unit = html.charCodeAt(end);
      if (unit === one || unit === other || unit === RETURN || unit === 0) break;
    }
    this.#moveTo(end);
  }

  /** Adds what stands before `end` to the token that is made, if that goes on here; a line feed may be half of a line end. */
  #moveTo(end: number): void {
    const { html, pos } = this.preprocessor;
    if (this.runEnd !== pos + 1 || html.charCodeAt(pos) === RETURN) return;
    this.runEnd = end;
    if (this.isUnread) this.runStart = end;
    this.preprocessor.pos = end - 1;
  }
}
