import { defineNode } from '../node-kind.js';
import { isRecord } from '../portable-node.js';

/** A list whose items are more than one line each; any other stands flat, as the specification has it. */
export const list = defineNode<'list'>({
  block: 'list',
  types: ['list'],
  fields: ['ordered', 'start', 'items'],
  read({ ordered, start, items }, reading) {
    if (!Array.isArray(items)) return undefined;
    const given = items as unknown[];
    return {
      ordered: ordered === true,
      ...(Number.isInteger(start) && { start: start as number }),
      items: given.map((item) => reading.blocks(isRecord(item) ? item['content'] : item)),
    };
  },
  write: ({ ordered, start, items }, writing) => ({
    ordered,
    start,
    items: items.map((item, index) => ({
      _type: 'listItem',
      _key: `i${index + 1}`,
      content: writing.blocks(item),
    })),
  }),
});
