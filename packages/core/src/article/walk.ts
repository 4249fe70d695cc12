import { blockDefinition, type Block } from '../blocks/index.js';
import { inlineDefinition, type Inline } from '../inlines/index.js';

/** One list of nodes inside a node, at the end of whatever arrays it stands in. */
export type NodeList =
  | { readonly of: 'blocks'; readonly list: readonly Block[] }
  | { readonly of: 'inlines'; readonly list: readonly Inline[] };

type Holds = Readonly<Record<string, 'blocks' | 'inlines' | undefined>>;

const holdsOf = ({ type }: Block | Inline): Holds =>
  blockDefinition(type)?.holds ?? inlineDefinition(type)?.holds ?? {};

/** The lists of nodes that a node holds, in reading order: the items of a list, the cells of a table, a cutline. */
export function nodeLists(node: Block | Inline): NodeList[] {
  const holds = holdsOf(node);
  // `holds` names fields of this very kind, whose values are lists of nodes by its schema.
  const fields = node as unknown as Readonly<Record<string, unknown>>;
  const found: NodeList[] = [];
  for (const field in holds) addLists(found, holds[field], fields[field]);
  return found;
}

/** Adds a list of nodes itself, or the lists inside a list of lists. */
function addLists(found: NodeList[], of: NodeList['of'] | undefined, value: unknown): void {
  if (!of || !Array.isArray(value)) return;
  if (Array.isArray(value[0])) for (const inner of value as unknown[]) addLists(found, of, inner);
  // The schema of the kind says that the nodes are of this sort.
  else found.push({ of, list: value } as NodeList);
}

/** Says whether no field of its kind is for such nodes. */
export function holdsNone(node: Block | Inline, of: NodeList['of']): boolean {
  const holds = holdsOf(node);
  for (const field in holds) if (holds[field] === of) return false;
  return true;
}

/** A list on the way through an article, and how far it was walked: one generator for all depths costs a third of one for each. */
interface Level<Node> {
  readonly list: readonly Node[];
  next: number;
}

/** Visits every block of the body in reading order, the outer before the inner. */
export function* everyBlock(blocks: readonly Block[]): Generator<Block> {
  const open: Level<Block>[] = [{ list: blocks, next: 0 }];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const block = level.list[level.next++];
    if (!block) open.pop();
    else {
      yield block;
      if (holdsNone(block, 'blocks')) continue; // most are paragraphs
      for (const { of, list } of nodeLists(block).reverse()) if (of === 'blocks') open.push({ list, next: 0 });
    }
  }
}

/** Visits every inline inside some nodes in reading order, the outer before the inner. */
export function* everyInline(nodes: readonly (Block | Inline)[]): Generator<Inline> {
  const open: Level<Block | Inline>[] = [{ list: nodes, next: 0 }];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const node = level.list[level.next++];
    if (!node) open.pop();
    else {
      if (inlineDefinition(node.type)) yield node as Inline; // the registry has just said so
      if (node.type === 'text') continue; // most are
      for (const { list } of nodeLists(node).reverse()) open.push({ list, next: 0 });
    }
  }
}
