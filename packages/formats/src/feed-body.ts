import { blockDefinition, everyBlock, everyInline, inlineDefinition, type Block, type Inline } from '@standfirst/core';
import { feedAddress } from './feed-head.js';
import type { nodeTally } from './losses.js';

/** What an address in a feed starts from, the files that a feed can show, and where losses are counted. */
export interface FeedSurroundings {
  readonly url: string | undefined;
  readonly files: ReadonlySet<string>;
  readonly tally: ReturnType<typeof nodeTally>;
}

/** Nodes as they can stand in a feed; one place of the body after the other, since nothing follows a gate. */
export function feedNodes({ url, files, tally }: FeedSurroundings) {
  let place = '';
  let at = 0;
  let gate: number | undefined;

  function lose(node: Block | Inline): void {
    for (const { type } of everyBlock([node as Block])) if (blockDefinition(type)) tally.add(type, 'block', place);
    for (const { type } of everyInline([node])) tally.add(type, 'inline', place);
  }

  function blocks(list: readonly Block[]): Block[] {
    return list.flatMap((block): Block[] => {
      if (block.type === 'gate') gate ??= at;
      if (gate !== undefined) return [];
      if (block.type === 'unknown') {
        tally.add('unknown', 'block', place);
        return blocks(block.fallback ?? []);
      }
      const isShown = !('url' in block) || feedAddress(block.url, url) !== undefined;
      const shown = block.type === 'figure' ? { ...block, media: block.media.filter((id) => files.has(id)) } : block;
      if (shown.type === 'figure' && block.type === 'figure' && shown.media.length < block.media.length)
        tally.add('figure.media', 'block', place);
      const isEmpty = shown.type === 'figure' && shown.media.length === 0;
      if (block.type !== 'pullquote' && isShown && !isEmpty) return [fields(shown, 'block')];
      lose(block);
      return [];
    });
  }

  const inlines = (list: readonly Inline[]): Inline[] =>
    list.flatMap((inline): Inline[] => {
      const isBare = inline.type === 'link' && feedAddress(inline.url, url) === undefined;
      if (inline.type !== 'unknownInline' && !isBare) return [fields(inline, 'inline')];
      tally.add(inline.type, 'inline', place);
      return inlines(inline.children);
    });

  function fields<Node extends Block | Inline>(node: Node, sort: 'block' | 'inline'): Node {
    const holds: Readonly<Record<string, unknown>> =
      blockDefinition(node.type as Block['type'])?.holds ?? inlineDefinition(node.type)?.holds ?? {};
    const kept = Object.entries(node).flatMap(([name, value]): [string, unknown][] => {
      const what = name === 'data' ? name : `${node.type}.${name}`;
      if (holds[name] === 'blocks') return [[name, nested(value, blocks)]];
      if (holds[name] === 'inlines') return [[name, nested(value, inlines)]];
      const address = name === 'url' || name === 'cite' ? feedAddress(value, url) : value;
      if (name === 'data' || address !== value) tally.add(what, sort, place);
      return name === 'data' || address === undefined ? [] : [[name, address]];
    });
    return Object.fromEntries(kept) as unknown as Node; // the same kind with the same fields, but for those that may be unset
  }

  return {
    /** The body up to its gate. */
    body: (list: readonly Block[]): Block[] =>
      list.flatMap((block, index) => {
        at = index;
        place = `body[${index}]`;
        return blocks([block]);
      }),
    /** A line that stands outside the body. */
    line(list: readonly Inline[], field: string): Inline[] {
      place = field;
      return inlines(list);
    },
    /** Where in the body the gate stands, if there is one. */
    gate: () => gate,
  };
}

/** A list of nodes, or the lists inside it, each without what a feed cannot show. */
const nested = <Node>(value: unknown, map: (list: readonly Node[]) => Node[]): unknown =>
  // What the field holds is said by the definition of its kind.
  Array.isArray(value) && Array.isArray(value[0])
    ? value.map((inner) => nested(inner, map))
    : Array.isArray(value)
      ? map(value as Node[])
      : value;
