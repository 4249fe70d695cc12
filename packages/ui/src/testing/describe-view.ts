import type { Block, Tables } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { viewProblems, type AnyView } from './view-problems.js';

/** The promise that every designed view keeps, held to the examples of its kind. Its test runs in a DOM. */
export function describeView(name: string, View: AnyView, examples: readonly Block[], tables: Tables): void {
  describe(name, () => {
    test.each(examples.map((block) => [block.id, block] as const))('keeps the promise of a view (%s)', (_, block) => {
      expect(viewProblems(View, block, tables)).toEqual([]);
    });
  });
}
