import { describe, expect, test } from 'vitest';
import { read } from '../index.js';
import { MAX_ELEMENTS } from './limited-parser.js';
import { articleText } from '@standfirst/core';

const MANY = '<p>x'.repeat(MAX_ELEMENTS);

describe('a page of more elements than are built', { timeout: 60_000 }, () => {
  test('keeps the words of the rest, apart from one another, and says so', () => {
    const { article, receipt } = read(`${MANY}<p>The <b>ferry</b> is back</p><div>after six weeks</div>`);
    expect(articleText(article)).toMatch(/The ferry is back\s+after six weeks/);
    expect(receipt.warnings.join()).toMatch(/more than 60000; \d+ elements beyond that were flattened/);
  });
  test('takes no words from what holds none', () => {
    const { article } = read(`${MANY}<p>One <script>if (a<b) steal("<i>words</i>")</script>two`);
    expect(articleText(article)).toMatch(/One two$/);
  });
  test('ends a box that was open where it ends', () => {
    const { article } = read(`<aside>${MANY}<div>inside</div></aside>behind`);
    expect(articleText({ ...article, body: article.body.slice(-1) })).toBe('behind');
  });
  test('builds nothing beyond for ends without a start and marks that go on', () => {
    const marks = Array.from({ length: 300 }, (_, index) => `<b id="${index}">`).join('');
    const { receipt } = read(`${marks}${'<p>x'.repeat(2000)}${'</p>'.repeat(MAX_ELEMENTS)}`);
    expect(receipt.warnings.join()).toContain('flattened');
  });
});
