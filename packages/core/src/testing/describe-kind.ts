import type { ElementContent } from 'hast';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { HtmlWriter, Tables } from '../html/html-writer.js';
import { htmlWriter } from '../html/html-writer.js';
import { hastBuilder } from '../html/hast-builder.js';

/** What the suite looks at in a definition of a block or an inline. */
export interface Kind<Node extends { type: string }> {
  readonly type: string;
  readonly schema: v.GenericSchema<unknown, Node> & { readonly entries: Readonly<Record<string, unknown>> };
  readonly holds: { readonly [Field in keyof Node]?: 'blocks' | 'inlines' };
  readonly examples: readonly Node[];
  readonly toHtml: (node: Node, write: HtmlWriter) => ElementContent[];
}

/** The promise that every kind keeps, of this library or of a publisher's own. */
export function describeKind<Node extends { type: string }>(
  name: string,
  kind: Kind<Node>,
  { tables, back }: { tables: Tables; back: (html: ElementContent[]) => unknown[] },
): void {
  describe(name, () => {
    test('is registered under its own name', () => {
      expect(kind.type).toBe(name);
      for (const example of kind.examples) expect(example.type).toBe(name);
    });
    test('accepts its examples unchanged', () => {
      for (const example of kind.examples) expect(v.parse(kind.schema, example)).toEqual(example);
    });
    test('refuses a stranger', () => {
      expect(v.safeParse(kind.schema, { type: 'stranger' }).success).toBe(false);
    });
    test('names only fields that it has as holding nodes', () => {
      for (const field of Object.keys(kind.holds)) expect(kind.schema.entries).toHaveProperty(field);
    });
    test('comes back whole from HTML', () => {
      for (const example of kind.examples) {
        const html = kind.toHtml(example, htmlWriter(hastBuilder, tables));
        if (html.length > 0) expect(back(html)).toEqual([withoutId(example)]);
      }
    });
  });
}

/** Ids are derived again on reading, and are no part of what HTML carries. */
export function withoutId(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutId);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => (key === 'id' && 'type' in node ? [] : [[key, withoutId(value)]])),
  );
}
