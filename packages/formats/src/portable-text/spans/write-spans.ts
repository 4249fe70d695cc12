import type { Inline } from '@standfirst/core';
import { isNode, type PortableNode } from '../portable-node.js';
import { definitionOf, isAnnotation, type Holder } from './annotations.js';
import { decorators, isDecorator, isMarked } from './decorators.js';

interface Mark {
  readonly name: string;
  readonly inline: Inline;
}

/** What stands in a block: its spans, and the definitions of their marks. Keys count up, so that they are the same each time. */
export interface Spans {
  readonly markDefs: readonly PortableNode[];
  readonly children: readonly PortableNode[];
}

/** Inlines as spans; marks are named from the outermost to the innermost. */
export function writeSpans(inlines: readonly Inline[]): Spans {
  const markDefs: PortableNode[] = [];
  const children: (PortableNode & { text?: string })[] = [];
  let before: readonly Mark[] = [];
  let openEnd = false;

  function leaf(node: PortableNode, path: readonly Mark[]): void {
    // Two like marks side by side would be read as one: an empty span stands between.
    const touches = path.some(({ name, inline }) =>
      before.some((mark) => mark.name === name && mark.inline !== inline),
    );
    if (touches) {
      const shared = path.filter(({ inline }, index) => before[index]?.inline === inline);
      push({ _type: 'span', text: '' }, shared);
    }
    push(node, path);
    before = path;
  }
  function push({ _type, ...fields }: PortableNode, path: readonly Mark[]): void {
    const marks = path.map(({ name }) => name);
    const isSpan = _type === 'span';
    children.push({
      _type,
      _key: `s${children.length + 1}`,
      ...fields,
      ...(isSpan || marks.length > 0 ? { marks } : {}),
    });
    openEnd = false;
  }
  /** Lines belong into one span. */
  function lineEnd(text: string, path: readonly Mark[]): void {
    const last = children.at(-1);
    const joins =
      last?._type === 'span' &&
      last['data'] === undefined &&
      last['value'] === undefined &&
      samePath(path, before) &&
      (text === '\n' || openEnd);
    if (joins) children[children.length - 1] = { ...last, text: `${last.text ?? ''}${text}` };
    else leaf({ _type: 'span', text }, path);
    openEnd = text === '\n';
  }

  function walk(list: readonly Inline[], path: readonly Mark[]): void {
    for (const inline of list) {
      if (inline.type === 'text' || inline.type === 'break') {
        const { data } = inline;
        const text = inline.type === 'text' ? inline.value : '\n';
        // A line feed in a span is a break to those who draw it; in words it is white space.
        if (inline.type === 'text' && text.includes('\n'))
          leaf({ _type: 'span', text: text.replaceAll('\n', ' '), value: text, ...(data && { data }) }, path);
        else if (!data) lineEnd(text, path);
        else if (inline.type === 'text') leaf({ _type: 'span', text, data }, path);
        else leaf({ _type: 'break', data }, path);
      } else if (inline.type === 'noteRef') {
        leaf({ _type: 'noteRef', note: inline.note, ...(inline.data && { data: inline.data }) }, path);
      } else holder(inline, path);
    }
  }
  function holder(inline: Holder, path: readonly Mark[]): void {
    const own = foundNode(inline);
    if (inline.children.length === 0) return leaf(own ?? definitionOf(inline), path);
    const name = decoratorOf(inline, path) ?? define(own, inline);
    const marked = [...path, { name, inline }];
    if (inline.type === 'quoted' && inline.open !== undefined) leaf({ _type: 'span', text: inline.open }, marked);
    walk(inline.children, marked);
    if (inline.type === 'quoted' && inline.close !== undefined) leaf({ _type: 'span', text: inline.close }, marked);
  }
  function define(own: FoundNode | undefined, inline: Holder): string {
    const isFree = (key: string) => !markDefs.some(({ _key }) => _key === key);
    if (own && isFree(own._key)) {
      markDefs.push(own);
      return own._key;
    }
    let count = markDefs.length + 1;
    while (!isFree(`m${count}`)) count++;
    const { _type, ...facts } = definitionOf(inline);
    markDefs.push({ _type, _key: `m${count}`, ...facts });
    return `m${count}`;
  }

  walk(inlines, []);
  if (children.length === 0) push({ _type: 'span', text: '' }, []);
  return { markDefs, children };
}

const samePath = (one: readonly Mark[], other: readonly Mark[]) =>
  one.length === other.length && one.every(({ inline }, index) => other[index]?.inline === inline);

/** The decorator of a plain mark, or of one that was read without being understood; none where its like is around it. */
function decoratorOf(inline: Holder, path: readonly Mark[]): string | undefined {
  if (inline.data) return undefined;
  const name = isMarked(inline.type) ? decorators[inline.type] : unknownDecorator(inline);
  return path.some((mark) => mark.name === name) ? undefined : name;
}

/** Names that keys of definitions have are no names for a decorator. */
const unknownDecorator = (inline: Holder) =>
  inline.type === 'unknownInline' &&
  inline.raw === inline.originalType &&
  !isDecorator(inline.originalType) &&
  !/^m\d+$|^$/.test(inline.originalType)
    ? inline.originalType
    : undefined;

type FoundNode = PortableNode & { readonly _key: string };

/** What was found in Portable Text and not understood goes back as it was. */
function foundNode(inline: Holder): FoundNode | undefined {
  if (inline.type !== 'unknownInline' || inline.data || !isNode(inline.raw)) return undefined;
  const { _type, _key, marks } = inline.raw;
  const isOurs = _type !== inline.originalType || isAnnotation(_type) || OBJECTS.has(_type);
  return isOurs || marks !== undefined || typeof _key !== 'string' ? undefined : { ...inline.raw, _key };
}

/** Nodes among the spans that are read as something of the model. */
const OBJECTS = new Set(['span', 'break', 'noteRef']);
