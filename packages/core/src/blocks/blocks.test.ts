import { expect, test } from 'vitest';
import { blocksFromHtml, hastBuilder, htmlWriter } from '../html/index.js';
import { describeKind, withoutId, type Kind } from '../testing/describe-kind.js';
import { exampleTables } from '../testing/example-tables.js';
import { blocks, type Block } from './index.js';

/** What HTML cannot carry of an example, and why. */
const changed: Record<string, (block: Block) => unknown> = {
  // A block that nobody understands comes back as its fallback: its raw data is never written into a page.
  unknown: (block) => ({ ...(block as object), raw: null }),
};

for (const [name, definition] of Object.entries(blocks)) {
  // Every definition takes its own node; the suite passes each its own examples.
  const kind = definition as unknown as Kind<Block>;
  describeKind(
    name,
    changed[name] ? { ...kind, examples: kind.examples.map((block) => changed[name]?.(block) as Block) } : kind,
    {
      tables: exampleTables,
      back(children) {
        const { blocks: read, media } = blocksFromHtml({ type: 'root', children });
        for (const block of read)
          if (block.type === 'figure') block.media = block.media.map((id) => sameFile(media[id]?.url));
        return withoutId(read) as unknown[];
      },
    },
  );
}

/** Files get ids of their own on reading; the example's is found by its address. */
const sameFile = (url: string | undefined) =>
  Object.keys(exampleTables.media ?? {}).find((id) => exampleTables.media?.[id]?.url === url) ?? 'not in the table';

test('a figure comes back with its files', () => {
  const [example] = blocks.figure.examples;
  const html = blocks.figure.toHtml(example, htmlWriter(hastBuilder, exampleTables));
  const { media } = blocksFromHtml({ type: 'root', children: html });
  expect(Object.values(media)[0]).toMatchObject({
    kind: 'image',
    url: 'https://herald.example/quay.jpg',
    alt: 'A quay',
  });
});
