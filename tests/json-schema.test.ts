import { blocks, inlines, parseArticle, safeParseArticle, type Article } from '@standfirst/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const schemaOf = (model: string) =>
  JSON.parse(readFileSync(new URL(`../packages/core/dist/schema/${model}.json`, import.meta.url), 'utf8')) as object;
const checkOf = (model: string) =>
  new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }).compile(schemaOf(model));

const article = parseArticle({
  type: 'article',
  schemaVersion: 1,
  lang: 'en',
  headline: 'The ferry',
  quotes: { q1: { id: 'q1', mode: 'direct', cue: 'said', check: { status: 'verbatim' } } },
  body: Object.values(blocks).flatMap(({ examples }) => examples as readonly unknown[]),
});

describe('the JSON Schema of an article', () => {
  const check = checkOf('article');
  test('takes what the parser gives', () => {
    check(JSON.parse(JSON.stringify(article)));
    expect(check.errors ?? []).toEqual([]);
  });
  test.each(Object.values(inlines).map((each) => [each.type, each.examples as readonly unknown[]] as const))(
    'takes the examples of the inline %s',
    (_, examples) => {
      check({ ...article, headline: examples });
      expect(check.errors ?? []).toEqual([]);
    },
  );
  test.each<[string, Partial<Record<keyof Article, unknown>>]>([
    ['a language that is none', { lang: 'not a tag' }],
    ['a kind that is none', { kind: 'gossip' }],
    ['a body that is no list', { body: 'words' }],
    ['a paragraph without children', { body: [{ type: 'paragraph', id: 'a' }] }],
    ['a quotation of no mode', { quotes: { q: { id: 'q', mode: 'whispered' } } }],
    ['no headline', { headline: undefined }],
  ])('refuses %s, as the parser does', (_, part) => {
    const wrong: unknown = JSON.parse(JSON.stringify({ ...article, ...part }));
    expect(check(wrong)).toBe(false);
    expect(safeParseArticle(wrong).ok).toBe(false);
  });
  test('names every kind that the registries have', () => {
    expect(Object.keys((schemaOf('article') as { $defs: object }).$defs)).toEqual(
      expect.arrayContaining([...Object.keys(blocks), ...Object.keys(inlines)]),
    );
  });
});

test('the JSON Schemas of comment and thread refuse the other', () => {
  const thread = {
    type: 'thread',
    schemaVersion: 1,
    id: 'a',
    articleId: 'a',
    url: '/a',
    state: 'open',
    moderation: 'pre',
    counts: { published: 0, roots: 0 },
    sort: { default: 'oldest', allowed: ['oldest', 'newest'] },
    limits: { maxDepth: 3, bodyGraphemes: 1, nameGraphemes: 1, links: 1 },
    require: { name: true, email: 'off', url: 'off' },
  };
  expect([checkOf('thread')(thread), checkOf('comment')(thread)]).toEqual([true, false]);
});

test('nothing of the converter is in the package', () => {
  const manifest = JSON.parse(readFileSync(new URL('../packages/core/package.json', import.meta.url), 'utf8')) as {
    dependencies: object;
  };
  expect(Object.keys(manifest.dependencies)).not.toContain('@valibot/to-json-schema');
});
