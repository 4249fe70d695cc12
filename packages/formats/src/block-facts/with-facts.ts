import { everyBlock, type Block } from '@standfirst/core';
import type { Receipt } from '../receipt.js';
import { FACTS, fieldsOf, INSTEAD_OF, NOWHERE, WHOLE } from './fact-names.js';

type Facts = Readonly<Record<string, unknown>>;

/**
 * Gives blocks the facts that were noted under the id that is derived from their words: where the words were edited, the facts
 * no longer fit, and the receipt says so. `where` they are noted: "The front matter".
 */
export function withFacts(blocks: readonly Block[], table: unknown, where: string, { warnings }: Receipt): Block[] {
  if (!isRecord(table)) return [...blocks];
  if (blocks.length === 0) return wholesOf(table[NOWHERE]) ?? [];
  const left = new Set(Object.keys(table));
  const factsOf = ({ id }: Block): Facts => {
    const facts = left.has(id) ? table[id] : undefined;
    if (!isRecord(facts) || INSTEAD_OF in facts) return {};
    left.delete(id);
    return facts;
  };
  const found: Block[] = [];
  for (let at = 0; at < blocks.length;) {
    const whole = wholeAt(blocks, at, table);
    if (whole) left.delete(blocks[at]!.id);
    else for (const each of [...everyBlock([blocks[at]!])]) addFacts(each, factsOf(each));
    for (const block of whole?.blocks ?? [blocks[at]!]) found.push(block);
    at += whole?.length ?? 1;
  }
  if (left.size > 0)
    warnings.push(
      `${where} has facts of ${left.size} block${left.size > 1 ? 's' : ''} whose words have changed. They were left out, since they may no longer hold. Write the file anew to have them again.`,
    );
  return found;
}

/** What stands whole in place of the blocks from here on, and of how many; several only where each is as it was. */
function wholeAt(
  blocks: readonly Block[],
  at: number,
  table: Facts,
): { readonly blocks: readonly Block[]; readonly length: number } | undefined {
  const { id } = blocks[at]!; // the caller counts
  const facts = Object.hasOwn(table, id) ? table[id] : undefined;
  if (!isRecord(facts)) return undefined;
  const { [WHOLE]: whole, [INSTEAD_OF]: ids } = facts;
  if (isRecord(whole)) return { blocks: [whole as unknown as Block], length: 1 };
  const wholes = wholesOf(facts);
  if (!wholes || !Array.isArray(ids) || ids.length === 0) return undefined;
  return ids.some((one, index) => blocks[at + index]?.id !== one) ? undefined : { blocks: wholes, length: ids.length };
}

/** Several blocks that stand whole in the notes; the model checks them with all others. */
const wholesOf = (facts: unknown): Block[] | undefined =>
  isRecord(facts) && Array.isArray(facts[WHOLE]) ? (facts[WHOLE] as Block[]) : undefined;

function addFacts(block: Block, facts: Facts): void {
  const fields = fieldsOf(block);
  for (const name of FACTS) {
    if (!Object.hasOwn(facts, name)) continue;
    if (facts[name] === null) Reflect.deleteProperty(fields, name);
    else fields[name] = facts[name];
  }
}

const isRecord = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
