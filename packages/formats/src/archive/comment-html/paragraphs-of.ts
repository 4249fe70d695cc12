import type { CommentInline } from '@standfirst/core';

/** Something that covers text. */
export type Mark =
  { readonly type: 'emphasis' | 'strong' | 'strike' } | { readonly type: 'link'; readonly url: string };

/** A piece of running text, and the marks that cover it, from the outermost to the innermost. */
export interface Run {
  readonly leaf: 'break' | CommentInline;
  readonly marks: readonly Mark[];
}

/**
 * The paragraphs in a stretch of running text: it parts where two line ends follow each other, also when they stand in
 * marks, which then go on in the next paragraph.
 */
export function paragraphsOf(runs: readonly Run[], lines: 'kept' | 'collapsed'): CommentInline[][] {
  const paragraphs: Run[][] = [];
  let paragraph: Run[] = [];
  for (const { before, line } of linesOf(runs, lines)) {
    if (line.length > 0) {
      if (paragraph.length > 0 && before) paragraph.push(before);
      paragraph.push(...line);
    } else if (paragraph.length > 0) {
      paragraphs.push(paragraph);
      paragraph = [];
    }
  }
  if (paragraph.length > 0) paragraphs.push(paragraph);
  return paragraphs.map((found) => nest(found, 0));
}

/** The lines, each with the line end before it; empty where nothing but white space stands. */
function linesOf(runs: readonly Run[], lines: 'kept' | 'collapsed') {
  const found: { before: Run | null; line: Run[] }[] = [{ before: null, line: [] }];
  for (const run of runs) {
    if (run.leaf === 'break') found.push({ before: run, line: [] });
    else found.at(-1)?.line.push(run);
  }
  return found.map(({ before, line }) => {
    const isBlank = line.every((run) => textOf(run)?.trim() === '');
    return { before, line: isBlank ? [] : lines === 'kept' ? line : collapsed(line) };
  });
}

/** One space where several would stand, none at both ends. */
function collapsed(line: readonly Run[]): Run[] {
  let afterSpace = true;
  const tidy = line.map((run): Run => {
    const text = textOf(run);
    if (text === undefined) {
      afterSpace = false;
      return run;
    }
    const value = afterSpace ? text.replace(/^ /, '') : text;
    afterSpace = value === '' ? afterSpace : value.endsWith(' ');
    return { ...run, leaf: { type: 'text', value } };
  });
  const last = tidy.findLastIndex((run) => textOf(run) !== '');
  const end = tidy[last];
  const text = end && textOf(end);
  if (end && text !== undefined) tidy[last] = { ...end, leaf: { type: 'text', value: text.replace(/ $/, '') } };
  return tidy.filter((run) => textOf(run) !== '');
}

const textOf = ({ leaf }: Run) => (leaf !== 'break' && leaf.type === 'text' ? leaf.value : undefined);

/** Runs as a tree: neighbours under the same mark stand in one. Depth is that of the marks, which the builder bounds. */
function nest(runs: readonly Run[], depth: number): CommentInline[] {
  const inlines: CommentInline[] = [];
  for (let at = 0; at < runs.length;) {
    const run = runs[at]!; // inside the bounds
    const mark = run.marks[depth];
    if (!mark) {
      add(inlines, run.leaf === 'break' ? { type: 'break' } : run.leaf);
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < runs.length && runs[end]?.marks[depth] === mark) end += 1;
    const children = nest(runs.slice(at, end), depth + 1);
    inlines.push(
      mark.type === 'link' ? { ...mark, rel: ['nofollow', 'ugc'], children } : { type: mark.type, children },
    );
    at = end;
  }
  return inlines;
}

function add(inlines: CommentInline[], inline: CommentInline): void {
  const last = inlines.at(-1);
  if (last?.type === 'text' && inline.type === 'text')
    inlines[inlines.length - 1] = { ...last, value: last.value + inline.value };
  else inlines.push(inline);
}
