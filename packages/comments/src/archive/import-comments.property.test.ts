import type { ArchivedComment } from '@standfirst/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryStore } from '../stores/memory/index.js';
import { archived, contentOf, streamOf } from '../testing/sample-archive.js';
import { articleIdBy } from './article-id-by.js';
import { importComments } from './import-comments.js';

const secret = 'a secret for tests, 32 bytes long';
const importing = () => ({
  store: memoryStore(),
  secret,
  now: () => 1_700_000_000_000,
  articleId: articleIdBy('slug'),
});
const numberOf = (body: ArchivedComment['body']) => Number(/Comment (\d+)/.exec(JSON.stringify(body))?.[1]);

test('any archive in any order gives the same tree, once and twice', async () => {
  const comment = fc.record({
    parent: fc.integer({ min: -1, max: 14 }),
    at: fc.integer({ min: 0, max: 3 }),
    slug: fc.constantFrom('a', 'b'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(comment, { maxLength: 12 }), fc.infiniteStream(fc.nat()), async (rows, chance) => {
      const archive = rows.map(({ parent, at, slug }, n) =>
        archived(n, parent < 0 ? undefined : parent, {
          article: { slug },
          createdAt: new Date(1e12 + at).toISOString(),
        }),
      );
      const shuffled = archive
        .map((one) => [chance.next().value ?? 0, one] as const)
        .sort(([a], [b]) => a - b)
        .map(([, one]) => one);
      const options = importing();
      const receipt = await importComments(streamOf(shuffled), options);
      expect(receipt.added).toBe(rows.length);
      const all = await options.store.listWhole(null, 99);
      expect(all).toHaveLength(rows.length);
      const byId = new Map(all.map((one) => [one.articleId + one.id, one]));
      for (const { id, parentId, rootId, depth, articleId, body } of all) {
        const { parent = -1, slug } = rows[numberOf(body as ArchivedComment['body'])] ?? {};
        expect(slug).toBe(articleId);
        if (parentId === null) expect([rootId, depth]).toEqual([id, 0]);
        else {
          const above = byId.get(articleId + parentId);
          expect(numberOf(above?.body as ArchivedComment['body'])).toBe(parent);
          expect(id > parentId).toBe(true);
          expect([rootId, depth]).toEqual([above?.rootId, (above?.depth ?? 0) + 1]);
        }
      }
      // Only what answers nobody, or stands in a circle, is on the article itself.
      const lost = rows.filter(({ parent, slug }) => parent >= 0 && rows[parent]?.slug !== slug).length;
      const roots = all.filter(({ parentId }) => parentId === null).length;
      const asked = rows.filter(({ parent }) => parent < 0).length;
      expect(roots).toBeGreaterThanOrEqual(asked + lost);
      const before = await contentOf(options.store);
      expect(await importComments(streamOf(shuffled.toReversed()), options)).toMatchObject({ added: 0 });
      expect(await contentOf(options.store)).toEqual(before);
    }),
    { numRuns: 150 },
  );
});
