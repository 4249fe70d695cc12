import type { CommentBlock } from '@standfirst/core';
import { safeUrl } from '@standfirst/core';
import { paragraphsOf, type Mark, type Run } from './paragraphs-of.js';

/** Quotations and lists inside each other; what nests deeper stands on the last level. */
const MAX_DEPTH = 8;
/** Marks inside each other; further ones are left out. */
const MAX_MARKS = 8;

/** Where blocks are put: the comment itself, a quotation, an item; or a list, which takes items alone. */
type Container = { readonly blocks: CommentBlock[] } | { readonly items: CommentBlock[][] };

/** Puts blocks together from elements as they begin and end. Blocks are numbered in the order in which they begin. */
export class BlockBuilder {
  readonly #root: CommentBlock[] = [];
  readonly #containers: Container[] = [{ blocks: this.#root }];
  #marks: readonly Mark[] = [];
  #runs: Run[] = [];
  #lastBr: Run | null = null;
  #count = 0;

  constructor(
    private readonly id: string,
    private readonly lines: 'kept' | 'collapsed',
  ) {}

  /** Text as it stands in the markup. */
  text(value: string): void {
    if (this.lines === 'collapsed') return this.literal(value.replace(/[ \t\n\r\f]+/g, ' '));
    // The line end behind a <br> stands in the markup for its own sake.
    const text = this.#runs.at(-1) === this.#lastBr ? value.replace(/^[ \t]*\n/, '') : value;
    text.split('\n').forEach((line, index) => {
      if (index > 0) this.#runs.push({ leaf: 'break', marks: this.#marks });
      this.literal(line);
    });
  }

  literal(value: string): void {
    if (value !== '') this.#runs.push({ leaf: { type: 'text', value }, marks: this.#marks });
  }

  /** A `<br>`. */
  lineBreak(): void {
    this.#lastBr = { leaf: 'break', marks: this.#marks };
    this.#runs.push(this.#lastBr);
  }

  code(value: string): void {
    if (value.trim() === '') return this.text(value);
    if (this.lines === 'kept' && value.trim().includes('\n')) return this.codeBlock(value, undefined);
    const code = this.lines === 'kept' ? value.replace(/\n/g, ' ') : value.replace(/\s+/g, ' ');
    this.#runs.push({ leaf: { type: 'code', children: [{ type: 'text', value: code }] }, marks: this.#marks });
  }

  codeBlock(value: string, language: string | undefined): void {
    this.endParagraph();
    // Markup ends the last line of a program with a line end that is not part of it.
    const code = value.replace(/\n$/, '');
    if (code.trim() === '') return;
    this.#put({ type: 'codeBlock', id: this.#newId(), ...(language === undefined ? {} : { language }), value: code });
  }

  /** Begins a mark, and gives what ends it. */
  openMark(mark: Mark): () => void {
    const before = this.#marks;
    const isNew = before.length < MAX_MARKS && before.every(({ type }) => type !== mark.type);
    if (isNew) this.#marks = [...before, mark];
    return () => void (this.#marks = before);
  }

  /** Begins a link; `undefined` where the address may not be followed. */
  openLink(address: string | undefined): (() => void) | undefined {
    const url = safeUrl(address, 'website');
    return url === null ? undefined : this.openMark({ type: 'link', url });
  }

  /** Begins something that holds blocks, and gives what ends it. */
  openContainer(sort: 'blockquote' | 'ordered' | 'bullets' | 'item', start: number | undefined): () => void {
    this.endParagraph();
    const depth = this.#containers.length;
    if (sort === 'item') this.#openItem();
    else if (depth <= 2 * MAX_DEPTH) this.#openBlock(sort, start);
    return () => {
      this.endParagraph();
      this.#containers.length = Math.min(this.#containers.length, depth);
    };
  }

  endParagraph(): void {
    const runs = this.#runs;
    this.#runs = [];
    for (const children of paragraphsOf(runs, this.lines)) {
      this.#put({ type: 'paragraph', id: this.#newId(), children });
    }
  }

  end(): CommentBlock[] {
    this.endParagraph();
    return withoutEmpty(this.#root);
  }

  #openItem(): void {
    const list = this.#containers.at(-1);
    // An item outside of a list is a block like others.
    if (!list || !('items' in list)) return;
    const blocks: CommentBlock[] = [];
    list.items.push(blocks);
    this.#containers.push({ blocks });
  }

  #openBlock(sort: 'blockquote' | 'ordered' | 'bullets', start: number | undefined): void {
    const id = this.#newId();
    if (sort === 'blockquote') {
      const blocks: CommentBlock[] = [];
      this.#put({ type: 'blockquote', id, children: blocks });
      this.#containers.push({ blocks });
      return;
    }
    const items: CommentBlock[][] = [];
    const ordered = sort === 'ordered';
    const from = ordered && start !== undefined && start !== 1 ? { start } : {};
    this.#put({ type: 'list', id, ordered, ...from, items });
    this.#containers.push({ items });
  }

  #put(block: CommentBlock): void {
    const container = this.#containers.at(-1) ?? { blocks: this.#root };
    if ('blocks' in container) container.blocks.push(block);
    else container.items.push([block]);
  }

  #newId(): string {
    return `${this.id}.${(this.#count += 1)}`;
  }
}

/** Without quotations and lists that hold nothing. Depth is bounded by `MAX_DEPTH`. */
function withoutEmpty(blocks: readonly CommentBlock[]): CommentBlock[] {
  return blocks.flatMap((block): CommentBlock[] => {
    if (block.type === 'blockquote') {
      const children = withoutEmpty(block.children);
      return children.length > 0 ? [{ ...block, children }] : [];
    }
    if (block.type !== 'list') return [block];
    const items = block.items.map(withoutEmpty).filter((item) => item.length > 0);
    return items.length > 0 ? [{ ...block, items }] : [];
  });
}
