import { everyBlock, holdsNone, nodeLists } from '../article/walk.js';
import { blockBase } from '../blocks/block-base.js';
import { blockDefinition, type Block } from '../blocks/index.js';
import { blockText } from '../text/article-text.js';
import { inlineText } from '../text/inline-text.js';
import { shortId } from './short-id.js';

/**
 * Gives every block without an id one: a short hash of type and words, and a number from the second of its like on, so
 * that a second import of an unchanged page yields the same ids. An id that stands twice is kept once.
 */
export function withDerivedIds(blocks: readonly Block[], onRepeated?: (id: string) => void): Block[] {
  const pass: Pass = { taken: new Set(), used: new Set(), next: new Map(), onRepeated };
  for (const { id } of everyBlock(blocks)) if (id) pass.taken.add(id);
  return blocks.map((block) => identified(block, pass));
}

interface Pass {
  /** Ids that no derived one may take: those that the source gave, and those derived so far. */
  readonly taken: Set<string>;
  /** Ids that a block already has. */
  readonly used: Set<string>;
  /** The number to try next for blocks alike; counting from 2 each time would be quadratic on a page of equal lines. */
  readonly next: Map<string, number>;
  readonly onRepeated: ((id: string) => void) | undefined;
}

function identified(block: Block, pass: Pass): Block {
  const repeated = pass.used.has(block.id);
  if (repeated) pass.onRepeated?.(block.id);
  const id = block.id && !repeated ? block.id : derivedId(block, pass);
  pass.used.add(id);
  if (holdsNone(block, 'blocks')) return id === block.id ? block : { ...block, id };
  const holds = Object.entries(blockDefinition(block.type)?.holds ?? {});
  const fields: Record<string, unknown> = { ...block, id };
  for (const [field, of] of holds) {
    const held = fields[field];
    if (of === 'blocks' && Array.isArray(held)) fields[field] = identifiedIn(held, pass);
  }
  return fields as unknown as Block; // the same kind, with the same kinds of children
}

/** The blocks of a list, or of a list of lists. */
const identifiedIn = (held: readonly unknown[], pass: Pass): unknown[] =>
  // `holds` says that these are blocks.
  held.map((item) => (Array.isArray(item) ? identifiedIn(item, pass) : identified(item as Block, pass)));

function derivedId(block: Block, { taken, next }: Pass): string {
  const base = `b-${shortId(`${block.type}\n${tellingText(block)}`)}`;
  let occurrence = next.get(base) ?? 1;
  let id = occurrence === 1 ? base : `${base}-${occurrence}`;
  while (taken.has(id)) id = `${base}-${++occurrence}`;
  next.set(base, occurrence + 1);
  taken.add(id);
  return id;
}

/** Everything that tells a block from its like: its words, folded, and of one that stands beside the text its own facts. */
function tellingText(block: Block): string {
  const inlines = nodeLists(block).flatMap((part) => (part.of === 'inlines' ? inlineText(part.list) : []));
  const words = blockText(block);
  const facts = words === null ? ownFacts(block) : [];
  const text = [words ?? '', ...inlines, ...facts].join('\n').normalize('NFC');
  return text.replace(/[^\S ]\s*| \s+/g, ' ').trim(); // single spaces, which most are, stay untouched
}

/** The texts in the fields that its kind alone has: the address of an embed, the files of a figure. */
function ownFacts(block: Block): string[] {
  const { schema, holds } = blockDefinition(block.type) ?? { schema: { entries: {} }, holds: {} };
  const own = Object.keys(schema.entries).filter((key) => key !== 'type' && !(key in blockBase) && !(key in holds));
  const fields = block as unknown as Readonly<Record<string, unknown>>; // its fields by name
  return own.flatMap((key) => fields[key]).filter((fact) => typeof fact === 'string');
}
