import { describe, expect, test } from 'vitest';
import { articleText } from '../text/article-text.js';
import { articleSchema } from './article-schema.js';
import { parseArticle, safeParseArticle } from './parse-article.js';
import { ParseError } from './parse-problem.js';

const minimal = {
  type: 'article',
  schemaVersion: 1,
  lang: 'en',
  headline: 'The ferry is back',
  body: [{ type: 'paragraph', children: 'It left at noon.' }],
};

describe('parseArticle', () => {
  test('takes words as strings and blocks without ids, and gives the whole model', () => {
    const article = parseArticle(minimal);
    expect(article.headline).toEqual([{ type: 'text', value: 'The ferry is back' }]);
    expect(article.body[0]).toMatchObject({
      type: 'paragraph',
      children: [{ type: 'text', value: 'It left at noon.' }],
    });
    expect(article.body[0]?.id).toMatch(/^b-[0-9a-z]{10}$/);
    expect(article.id).toMatch(/^article-/);
  });
  test('takes words as strings in notes, corrections and attributions too', () => {
    const article = parseArticle({
      ...minimal,
      notes: { n1: 'Times are local.' },
      quotes: { q1: { id: 'q1', mode: 'direct', attribution: 'A sign' } },
      corrections: [{ id: 'c1', kind: 'correction', at: '2026-03-04', children: 'Four boats, not five.' }],
    });
    expect(article.notes?.['n1']).toEqual([{ type: 'text', value: 'Times are local.' }]);
    expect(article.quotes?.['q1']?.attribution).toEqual([{ type: 'text', value: 'A sign' }]);
    expect(article.corrections?.[0]?.children).toEqual([{ type: 'text', value: 'Four boats, not five.' }]);
  });
  test('gives the same ids for the same article, and different ones for blocks alike', () => {
    const twice = { ...minimal, body: [...minimal.body, ...minimal.body] };
    const [first, second] = parseArticle(twice).body;
    expect(parseArticle(twice).body.map(({ id }) => id)).toEqual([first?.id, second?.id]);
    expect(second?.id).toBe(`${first?.id}-2`);
  });
  test('accepts its own output unchanged', () => {
    const article = parseArticle(minimal);
    expect(safeParseArticle(JSON.parse(JSON.stringify(article)))).toEqual({ ok: true, article, warnings: [] });
  });
  test('finds every problem, with its path', () => {
    const result = safeParseArticle({
      ...minimal,
      lang: 'not a language',
      body: [{ type: 'heading', level: 7, children: 'x' }, { type: 'paragraph' }],
    });
    expect(result.ok).toBe(false);
    expect(!result.ok && result.issues.map(({ path }) => path)).toEqual(['lang', 'body[0].level', 'body[1].children']);
  });
  test('throws one error that names the first problem and holds all', () => {
    expect(() => parseArticle({ type: 'article' })).toThrow(ParseError);
    expect(() => parseArticle({ type: 'article' })).toThrow(
      /This is not an article: .+ Nothing of it was used\. Mend the paths/,
    );
  });
  test.each([[null], ['text'], [[]], [42]])('refuses %j', (input) => expect(safeParseArticle(input).ok).toBe(false));
});

describe('what the model does not know', () => {
  const strange = {
    ...minimal,
    mood: 'calm',
    body: [
      { type: 'quiz', id: 'z', answers: [1] },
      { type: 'paragraph', children: [{ type: 'glow', value: 'Lit' }] },
    ],
  };
  test('is kept as data, with a warning and its path', () => {
    const result = safeParseArticle(strange);
    expect(result.ok && result.article.body[0]).toEqual({
      type: 'unknown',
      id: 'z',
      originalType: 'quiz',
      raw: strange.body[0],
    });
    expect(result.ok && articleText(result.article)).toBe('Lit');
    expect(result.ok && result.warnings.map(({ code, path }) => [code, path])).toEqual([
      ['unknown-field', 'mood'],
      ['unknown-type', 'body[0]'],
      ['unknown-type', 'body[1].children[0]'],
    ]);
  });
  test('is refused when reading strictly', () => {
    const result = safeParseArticle(strange, { unknown: 'strict' });
    expect(!result.ok && result.issues.map(({ path }) => path)).toContain('body[0].type');
  });
  test('is left out with a warning when asked to', () => {
    const result = safeParseArticle(strange, { unknown: 'drop' });
    expect(result.ok && result.article.body).toHaveLength(1);
  });
  test('is read as far as possible from a newer version', () => {
    const result = safeParseArticle({ ...minimal, schemaVersion: 2 });
    expect(result.ok && result.warnings[0]?.code).toBe('newer-version');
  });
  test('does not reach the prototype', () => {
    const result = safeParseArticle(
      JSON.parse(
        `{"__proto__":{"polluted":1},"type":"article","schemaVersion":1,"lang":"en","headline":"x","body":[{"type":"__proto__"},{"type":"constructor"}]}`,
      ),
    );
    expect(result.ok && result.article.body.map(({ type }) => type)).toEqual(['unknown', 'unknown']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('limits', () => {
  test('an article 100,000 levels deep is refused, not followed', () => {
    let body: unknown = [];
    for (let level = 0; level < 100_000; level++) body = [{ type: 'blockquote', children: body }];
    const result = safeParseArticle({ ...minimal, body });
    expect(!result.ok && result.issues[0]?.code).toBe('too-deep');
  });
  test('an article that contains itself is refused', () => {
    const block: { type: string; children: unknown[] } = { type: 'blockquote', children: [] };
    block.children.push(block);
    expect(safeParseArticle({ ...minimal, body: [block] }).ok).toBe(false);
  });
  test('the deepest article that is allowed is read whole', () => {
    let body: unknown = [{ type: 'paragraph', children: 'bottom' }];
    for (let level = 0; level < 120; level++) body = [{ type: 'blockquote', children: body }];
    const result = safeParseArticle({ ...minimal, body });
    expect(result.ok && articleText(result.article)).toBe('bottom');
  });
});

test('speaks Standard Schema', async () => {
  const { validate, version } = articleSchema['~standard'];
  expect(version).toBe(1);
  expect(await validate({ type: 'article' })).toHaveProperty('issues');
  const result = await validate({ ...minimal, body: [{ type: 'paragraph' }] });
  expect(result.issues?.[0]?.path).toEqual(['body', 0, 'children']);
  expect(await validate(minimal)).toHaveProperty('value.type', 'article');
});

test('warns of ids that lead nowhere', () => {
  const result = safeParseArticle({
    ...minimal,
    body: [{ type: 'paragraph', children: [{ type: 'quoted', quote: 'q9', children: 'x' }] }],
  });
  expect(result.ok && result.warnings.map(({ code }) => code)).toEqual(['dangling-reference']);
});
