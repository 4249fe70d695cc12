import { safeParseArticle } from '@standfirst/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read, write } from './index.js';

/** Signs of Markdown and of what site generators add to it. */
const SIGNS =
  `# ·> ·- ·1. ·    ·\n·\n\n·**·*·_·\`·\`\`\`\n·[·](·)·![·|·\n|-|-|\n·<b>·</b>·<div>\n·<script>·<!--·-->·[^1]·[^1]: ·---\n·a: b\n·&amp;·\\·word· ·“·— ·~~·https://a.example/·:::note\n·:::\n·!!! tip\n·{: .x}·{#x .y}·$·$$\n·==·^·^[·[[·]]·[!NOTE]\n·: ·{{< quote >}}\n·{{< /quote >}}\n·<Note>·</Note>\n·<Note x={1} />·import x from 'y'\n`.split(
    '·',
  );

test('whatever is written, what is read is an article, and comes back', () => {
  const piece = fc.constantFrom(...SIGNS);
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
      const source = `x${pieces.join('')}`;
      const { article: found } = read(source);
      expect(safeParseArticle(found)).toMatchObject({ ok: true });
      const { output, losses } = write(found);
      if (losses.length === 0) expect(read(output).article.body).toEqual(found.body);
    }),
    { numRuns: 300 },
  );
});
