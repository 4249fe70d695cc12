import { everyBlock, type Block } from '@standfirst/core';
import type { Receipt } from '../../receipt.js';
import { FACTS, fieldsOf, WHOLE } from '../block-facts.js';
import { isRecord } from '../front-matter/read-head.js';

/**
 * Gives blocks the facts that stand in the front matter under the id that is derived from their words: where the words were
 * edited, the facts no longer fit, and the receipt says so.
 */
export function withFacts(blocks: readonly Block[], table: unknown, { warnings }: Receipt): Block[] {
  if (!isRecord(table)) return [...blocks];
  const left = new Set(Object.keys(table));
  const factsOf = ({ id }: Block) => {
    const facts = left.delete(id) ? table[id] : undefined;
    return isRecord(facts) ? facts : {};
  };
  const found = blocks.map((block) => {
    const { [WHOLE]: whole } = isRecord(table[block.id]) ? (table[block.id] as Record<string, unknown>) : {};
    if (isRecord(whole)) {
      left.delete(block.id);
      return whole as unknown as Block; // the model checks it with all others
    }
    for (const each of [...everyBlock([block])]) addFacts(each, factsOf(each));
    return block;
  });
  if (left.size > 0)
    warnings.push(
      `The front matter has facts of ${left.size} block${left.size > 1 ? 's' : ''} whose words have changed. They were left out, since they may no longer hold. Write the file anew to have them again.`,
    );
  return found;
}

function addFacts(block: Block, facts: Readonly<Record<string, unknown>>): void {
  const fields = fieldsOf(block);
  for (const name of FACTS) {
    if (!Object.hasOwn(facts, name)) continue;
    if (facts[name] === null) Reflect.deleteProperty(fields, name);
    else fields[name] = facts[name];
  }
}
