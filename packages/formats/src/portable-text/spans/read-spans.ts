import type { Inline } from '@standfirst/core';
import { isNode, isRecord, type PortableNode } from '../portable-node.js';
import type { Reading } from '../reading.js';
import { annotated, isAnnotation, leftOver, type Holder } from './annotations.js';
import { decorated } from './decorators.js';
import { noteIn, noteRef } from './footnotes.js';
import { liftMarks } from './lift-marks.js';

/** Marks on one span beyond this many are left out, with a note. */
const MOST_MARKS = 20;
const NONE: readonly unknown[] = [];

interface Open {
  readonly mark: string;
  readonly inline: Holder;
}

/** A note that words were marked with, and the words that hold its place until they end. */
interface Marked {
  readonly place: Holder;
  readonly around: Inline[];
  readonly ref: Inline;
}

/**
 * The spans of a block as a tree. A mark is a definition of the same block, else a decorator
 * (https://github.com/portabletext/portabletext#marks). Of marks that begin together, the one that lasts longest is the
 * outermost; of those that last alike, the one that is named first.
 */
export function readSpans(block: PortableNode, reading: Reading): Inline[] {
  const children = Array.isArray(block['children']) ? (block['children'] as unknown[]) : NONE;
  const words: Inline[] = [];
  const open: Open[] = [];
  const said: Holder[] = [];
  const noted: Marked[] = [];
  let definitions: ReadonlyMap<unknown, PortableNode> | undefined;
  for (let index = 0; index < children.length; index++) {
    const node = children[index];
    if (!isNode(node)) continue;
    const { marks: given, text } = node;
    const marks = Array.isArray(given) ? (given as unknown[]) : NONE;
    const isSpan = node._type === 'span';
    let kept = 0;
    while (kept < open.length && marks.includes(open[kept]!.mark)) kept++;
    open.length = kept;
    // An empty span ends what it does not carry, and begins nothing.
    if (marks.length > kept && !(isSpan && (typeof text !== 'string' || text === ''))) {
      definitions ??= definitionsOf(block);
      for (const mark of newMarks(marks, open, children, index, reading)) {
        const definition = definitions.get(mark);
        const inline = definition ? annotated(definition, reading) : decorated(mark);
        const around = open.at(-1)?.inline.children ?? words;
        around.push(inline);
        const note = definition && inline.type === 'unknownInline' ? noteIn(definition, reading) : undefined;
        if (definition && note) noted.push({ place: inline, around, ref: noteRef(definition, note, reading) });
        open.push({ mark, inline });
        if (inline.type === 'quoted') said.push(inline);
      }
    }
    const into = open.at(-1)?.inline.children ?? words;
    if (isSpan) addWords(into, text, node);
    else into.push(inlineObject(node, reading));
  }
  // The words of a note's mark stand as they are, and what points to it behind them.
  for (const { place, around, ref } of noted.reverse()) around.splice(around.indexOf(place), 1, ...place.children, ref);
  for (let index = said.length - 1; index >= 0; index--) liftMarks(said[index]!);
  return words;
}

const NO_DEFINITIONS: ReadonlyMap<unknown, PortableNode> = new Map();

function definitionsOf({ markDefs }: PortableNode): ReadonlyMap<unknown, PortableNode> {
  if (!Array.isArray(markDefs) || markDefs.length === 0) return NO_DEFINITIONS;
  const definitions = new Map<unknown, PortableNode>();
  for (const each of markDefs) if (isNode(each)) definitions.set(each._key, each);
  return definitions;
}

/** The marks that begin at a span, the outermost first. */
function newMarks(
  marks: readonly unknown[],
  open: readonly Open[],
  children: readonly unknown[],
  index: number,
  { warn }: Reading,
): string[] {
  const [only] = marks;
  if (marks.length === 1) return typeof only === 'string' ? [only] : [];
  const names = new Set<string>();
  for (const mark of marks) if (typeof mark === 'string' && !open.some((each) => each.mark === mark)) names.add(mark);
  if (names.size < 2) return [...names];
  if (names.size > MOST_MARKS)
    warn(
      `A span has more than ${MOST_MARKS} marks. Those beyond were left out; its words stand. Look at the editor.`,
      isRecord(children[index]) ? children[index] : undefined,
      'marks',
    );
  return [...names]
    .slice(0, MOST_MARKS)
    .map((mark) => ({ mark, reach: reachOf(mark, children, index) }))
    .sort((one, other) => other.reach - one.reach)
    .map(({ mark }) => mark);
}

/** The index behind the last span that a mark reaches without a gap. */
function reachOf(mark: string, children: readonly unknown[], from: number): number {
  let index = from + 1;
  for (; index < children.length; index++) {
    const node = children[index];
    if (!isRecord(node) || !Array.isArray(node['marks']) || !node['marks'].includes(mark)) break;
  }
  return index;
}

/** A line feed inside a span is a break, but for one of which our writer has noted that it stands in words. */
function addWords(into: Inline[], text: unknown, span: PortableNode): void {
  if (typeof text !== 'string' || text === '') return;
  const data = isRecord(span['data']) ? span['data'] : undefined;
  const { value } = span;
  if (typeof value === 'string' && value.replaceAll('\n', ' ') === text) {
    into.push({ type: 'text', value, ...(data && { data }) });
    return;
  }
  if (!text.includes('\n')) {
    into.push(data ? { type: 'text', value: text, data } : { type: 'text', value: text });
    return;
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) into.push({ type: 'break' });
    if (line !== '') into.push({ type: 'text', value: line, ...(data && { data }) });
  }
}

/** Something between the spans that is no span; the annotations of ours stand here where they hold no words. */
function inlineObject(node: PortableNode, reading: Reading): Inline {
  const { _type: type, note } = node;
  if (type === 'break') {
    const data = leftOver(node, []);
    return { type: 'break', ...(data && { data }) };
  }
  if (type === 'noteRef' && typeof note === 'string' && /^\S{1,200}$/.test(note)) {
    const data = leftOver(node, ['note']);
    return { type: 'noteRef', note, ...(data && { data }) };
  }
  if (isAnnotation(type)) return annotated(node, reading);
  const words = noteIn(node, reading);
  if (words) return noteRef(node, words, reading);
  const { marks: _, ...raw } = node;
  return { type: 'unknownInline', originalType: type, raw, children: [] };
}
