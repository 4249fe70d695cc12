import type { Block, List } from '@standfirst/core';
import { isId, isRecord, type PortableNode } from '../portable-node.js';
import type { Reading } from '../reading.js';
import { baseOf } from './base.js';

/** Lists that nest deeper are read as if they did not; editors stop at ten. */
const DEEPEST = 10;

interface Open {
  readonly level: number;
  readonly list: List;
  /** What tells it from another list right behind it. */
  readonly name: unknown;
}

/** Puts list items, which stand flat in Portable Text with a `level` each, into lists that nest. */
export function listPass(into: Block[], reading: Reading): { add(node: PortableNode, item: Block): void; end(): void } {
  let open: Open[] = [];
  return {
    end() {
      if (open.length > 0) open = [];
    },
    add(node, item) {
      const level = levelOf(node['level']);
      while (open.length > 0 && open.at(-1)!.level > level) open.pop();
      const facts = isRecord(node['list']) ? node['list'] : {};
      const last = open.at(-1);
      const ordered = node['listItem'] === 'number';
      if (last?.level === level && last.list.ordered === ordered && last.name === facts['id']) {
        last.list.items.push([item]);
        return;
      }
      if (last?.level === level) open.pop();
      const list = newList(node, facts, item, reading);
      (open.at(-1)?.list.items.at(-1) ?? into).push(list);
      open.push({ level, list, name: facts['id'] });
    },
  };
}

function newList(
  { _key, listItem }: PortableNode,
  facts: Readonly<Record<string, unknown>>,
  item: Block,
  reading: Reading,
): List {
  const { id = groupKey(_key, 'list'), start } = facts;
  return {
    type: 'list',
    ...baseOf({ _type: 'list', ...facts, _key: id }, ['id', 'start'], reading),
    ordered: listItem === 'number',
    ...(Number.isInteger(start) && { start: start as number }),
    items: [[item]],
  };
}

/** A list and a block quote have no key of their own: they are called after the first block that they hold. */
export const groupKey = (key: unknown, what: string): string | undefined => (isId(key) ? `${key}-${what}` : undefined);

const levelOf = (level: unknown): number =>
  typeof level === 'number' && level >= 1 ? Math.min(Math.floor(level), DEEPEST) : 1;
