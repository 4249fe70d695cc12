import type { Inline } from '@standfirst/core';
import { readFragment, type Fragment, type FragmentOptions } from '../../html/read-fragment.js';
import { noteAbout, takeReceipt } from '../../receipt-places.js';
import type { Receipt } from '../../receipt.js';
import { unescaped } from './call-parts.js';
import type { LeftEnv, LeftOut } from './left-out.js';
import type { NotesEnv } from './notes.js';
import { markdownParser } from './parser.js';

/** What stands behind the front matter. */
export interface MarkdownBody extends Fragment {
  readonly notes: Readonly<Record<string, Inline[]>>;
  /** What was said to a site generator, and leaves nothing. */
  readonly left: readonly LeftOut[];
  /** Whether it begins with a heading of the first level, which is the article's. */
  readonly hasTitle: boolean;
  /** The HTML that it stands for. */
  readonly html: string;
}

/** Markdown as the blocks of the HTML that it stands for, by the same gate as every other HTML. */
export function readBody(markdown: string, options: FragmentOptions): MarkdownBody {
  const parser = markdownParser();
  const left: LeftOut[] = [];
  const env: NotesEnv & LeftEnv = { notes: new Map(), left };
  const tokens = parser.parse(markdown, env);
  const [first] = tokens;
  const html = parser.renderer.render(tokens, parser.options, env);
  const fragment = readFragment(html, options);
  tellCalls(html, fragment.receipt);
  const notes = [...(env.notes ?? [])].map(([label, note]) => [
    label,
    noteOf(parser.render(note, { left }), options, fragment),
  ]);
  return {
    ...fragment,
    html,
    left,
    notes: Object.fromEntries(notes) as Record<string, Inline[]>, // pairs of a label and its words
    hasTitle: first?.type === 'heading_open' && first.tag === 'h1',
  };
}

/** Kept calls in words: their elements are of our own making, and mean nothing to whoever reads the receipt. */
function tellCalls(html: string, receipt: Receipt): void {
  if (!receipt.warnings.some((note) => note.startsWith('<call-'))) return;
  const told = (note: string) =>
    note.replace(
      /^<call-([a-z0-9-]+)> is no kind of block\. It/,
      'What a site generator puts in the place of its call "$1" is not in this file. The call',
    );
  receipt.warnings.splice(0, Infinity, ...receipt.warnings.map(told));
  for (const [, name, text = ''] of html.matchAll(/<call-([a-z0-9-]+) data-call="([^"]*)"/g)) {
    const note = receipt.warnings.find((one) => one.includes(` its call "${name}" is not in this file.`));
    if (note !== undefined) noteAbout(receipt, 'warnings', note, unescaped(text));
  }
}

/** A note is words of one line, with a break between its paragraphs. */
function noteOf(html: string, options: FragmentOptions, { receipt }: Fragment): Inline[] {
  const { blocks, receipt: own } = readFragment(html, options);
  takeReceipt(own, receipt);
  const lines = blocks.flatMap((block) => ('children' in block && block.type === 'paragraph' ? [block.children] : []));
  if (lines.length < blocks.length)
    receipt.warnings.push(
      'A note holds more than paragraphs. The rest of it was left out, since a note is a line of words. Put it into the text.',
    );
  return lines.reduce<Inline[]>(
    (all, line, index) => [...all, ...(index > 0 ? [{ type: 'break' } as const] : []), ...line],
    [],
  );
}
