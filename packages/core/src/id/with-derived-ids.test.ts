import { describe, expect, test } from 'vitest';
import { everyBlock } from '../article/walk.js';
import { blocks, type Block, type BlockType } from '../blocks/index.js';
import { withoutId } from '../testing/describe-kind.js';
import { withDerivedIds } from './with-derived-ids.js';

const paragraph = (value: string, id = ''): Block => ({ type: 'paragraph', id, children: [{ type: 'text', value }] });

describe('withDerivedIds', () => {
  test('keeps the ids of the source, and derives none that they have', () => {
    const [derived] = withDerivedIds([paragraph('alike')]);
    const ids = withDerivedIds([paragraph('alike'), paragraph('other', derived?.id)]).map(({ id }) => id);
    expect(ids).toEqual([`${derived?.id}-2`, derived?.id]);
  });
  test('tells of an id that stands twice, and gives the second block one of its own', () => {
    const repeated: string[] = [];
    const ids = withDerivedIds([paragraph('a', 'x'), paragraph('b', 'x')], (id) => repeated.push(id)).map(
      ({ id }) => id,
    );
    expect(repeated).toEqual(['x']);
    expect(new Set(ids).size).toBe(2);
  });
  test('looks each id up about once, also on a page of equal lines', () => {
    const has = Set.prototype.has;
    let asked = 0;
    Set.prototype.has = function (value) {
      asked += 1;
      return has.call(this, value);
    };
    try {
      withDerivedIds(Array.from({ length: 2000 }, () => paragraph('equal')));
    } finally {
      Set.prototype.has = has;
    }
    expect(asked).toBeLessThan(4 * 2000);
  });
  test('names nested blocks too, each once', () => {
    const [quote] = withDerivedIds([{ type: 'blockquote', id: '', children: [paragraph('in'), paragraph('in')] }]);
    const inner = quote?.type === 'blockquote' ? quote.children.map(({ id }) => id) : [];
    expect(new Set([quote?.id, ...inner]).size).toBe(3);
  });
});

test.each(Object.keys(blocks) as BlockType[])('every block that a %s holds gets an id, at whatever depth', (type) => {
  const bare = blocks[type].examples.map(withoutId) as Block[];
  const ids = [...everyBlock(withDerivedIds(bare))].map(({ id }) => id);
  expect(ids).toHaveLength(new Set(ids).size);
  expect(ids.join(' ')).toMatch(/^(?:b-\S+ ?)+$/);
});
