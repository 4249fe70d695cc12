import type { ElementContent } from 'hast';
import * as v from 'valibot';
import { expect } from 'vitest';
import type { HtmlWriter, Tables } from '../html/html-writer.js';
import { htmlWriter } from '../html/html-writer.js';
import { hastBuilder } from '../html/hast-builder.js';
import { describeContract, type Contract } from './contract.js';
import { withHostileUrls } from './hostile-urls.js';

/** What the suite looks at in a definition of a block or an inline. */
export interface Kind<Node extends { type: string }> {
  readonly type: string;
  readonly schema: v.GenericSchema<unknown, Node> & { readonly entries: Readonly<Record<string, unknown>> };
  readonly holds: { readonly [Field in keyof Node]?: 'blocks' | 'inlines' };
  readonly examples: readonly Node[];
  readonly toHtml: (node: Node, write: HtmlWriter) => ElementContent[];
}

/** What the examples of a kind point to, and the way by which a page reads its HTML again. */
export interface KindSurroundings {
  readonly tables: Tables;
  readonly back: (html: ElementContent[]) => unknown[];
}

/** The promise that every kind keeps, of this library or of a publisher's own, as tests for vitest. */
export const describeKind = <Node extends { type: string }>(
  name: string,
  kind: Kind<Node>,
  around: KindSurroundings,
): void => describeContract(name, kindContract(name, kind, around));

/** The promises of `describeKind`, for `brokenPromises` or a test runner of your own. */
export function kindContract<Node extends { type: string }>(
  name: string,
  { type, schema, holds, examples, toHtml }: Kind<Node>,
  { tables, back }: KindSurroundings,
): Contract {
  const html = (node: Node, own = tables) => toHtml(node, htmlWriter(hastBuilder, own));
  return {
    'is registered under its own name': () => {
      expect([type, ...examples.map((example) => example.type)]).toEqual([name, ...examples.map(() => name)]);
    },
    'shows itself by examples': () => expect(examples).not.toEqual([]),
    'accepts its examples unchanged': () => {
      for (const example of examples) expect(v.parse(schema, example)).toEqual(example);
    },
    'refuses a stranger': () => expect(v.is(schema, { type: 'stranger' })).toBe(false),
    'names only fields that it has as holding nodes': () => {
      for (const field of Object.keys(holds)) expect(schema.entries).toHaveProperty(field);
    },
    'comes back whole from HTML': () => {
      for (const example of examples) {
        const written = html(example);
        if (written.length > 0) expect(back(written)).toEqual([withoutId(example)]);
      }
    },
    'writes no address that a page must not follow': () => {
      for (const example of examples)
        expect(JSON.stringify(html(withHostileUrls(example), withHostileUrls(tables)))).not.toMatch(FOLLOWED);
    },
  };
}

// As the value of any property but `data-*`, which no browser follows; `value` is the text that readers see.
const FOLLOWED = /"(?!data[A-Z]|value")\w+":"javascript:/;

/** Ids are derived again on reading, and are no part of what HTML carries. */
export function withoutId(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutId);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => (key === 'id' && 'type' in node ? [] : [[key, withoutId(value)]])),
  );
}
