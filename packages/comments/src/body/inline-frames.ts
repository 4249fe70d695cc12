import type { CommentInline } from '@standfirst/core';

export type Marker = '*' | '**' | '~~';

const KINDS = { '*': 'emphasis', '**': 'strong', '~~': 'strike' } as const satisfies Record<Marker, string>;
/** Marks inside each other; a marker beyond them is text. Keeps every step below constant. */
const MAX_OPEN = 8;

interface Frame {
  marker: Marker | null;
  children: CommentInline[];
}

/** The marks that are open while running text is read; a mark that is never closed becomes the text it was typed as. */
export class InlineFrames {
  readonly #root: Frame = { marker: null, children: [] };
  readonly #frames: Frame[] = [this.#root];

  get #top(): Frame {
    return this.#frames.at(-1) ?? this.#root;
  }

  add(inline: CommentInline): void {
    append(this.#top, inline);
  }

  text(value: string): void {
    this.add({ type: 'text', value });
  }

  /** A marker that may open a mark, close one, or both; where neither fits, it is text. */
  mark(marker: Marker, { opens, closes }: { opens: boolean; closes: boolean }): void {
    const place = this.#frames.findLastIndex((frame) => frame.marker === marker);
    if (closes && place > 0 && this.#hasContent(place)) {
      this.#flattenAbove(place);
      const { children } = this.#frames.pop() ?? this.#root;
      this.add({ type: KINDS[marker], children });
    } else if (opens && place < 0 && this.#frames.length <= MAX_OPEN) {
      this.#frames.push({ marker, children: [] });
    } else {
      this.text(marker);
    }
  }

  end(): CommentInline[] {
    this.#flattenAbove(0);
    return this.#root.children;
  }

  #hasContent(place: number): boolean {
    return this.#frames.length - 1 > place || this.#top.children.length > 0;
  }

  #flattenAbove(place: number): void {
    const target = this.#frames[place] ?? this.#root;
    for (const { marker, children } of this.#frames.splice(place + 1)) {
      append(target, { type: 'text', value: marker ?? '' });
      children.forEach((child) => append(target, child));
    }
  }
}

function append({ children }: Frame, inline: CommentInline): void {
  const last = children.at(-1);
  if (last?.type === 'text' && inline.type === 'text') last.value += inline.value;
  else children.push(inline);
}
