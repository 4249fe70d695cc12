import { describe, expect, test } from 'vitest';
import { childElements, findFirst, rawText, wordsOf } from './html-tree.js';
import { MAX_ELEMENTS } from './limited-parser.js';
import { parsePage } from './parse-html.js';

const MANY = '<wbr>'.repeat(MAX_ELEMENTS);
const page = (rest: string) => parsePage(`<!doctype html>${MANY}${rest}`);

describe('a page of more elements than are built', { timeout: 60_000 }, () => {
  test('keeps the words of the rest, apart from one another, and says so', () => {
    const { root, notes } = page('<p>The <b>ferry</b> is back</p><div>after six weeks</div>');
    expect(wordsOf(root)).toBe('The ferry is back after six weeks');
    expect(notes.join()).toMatch(/more than 200000; \d+ elements beyond that were flattened/);
  });
  test('takes no words from what holds none', () => {
    const { root } = page('<p>One <script>if (a<b) steal("<i>words</i>")</script>two');
    expect(rawText(root)).toMatch(/One two$/);
  });
  test('ends a box that was open where it ends', () => {
    const { root } = parsePage(`<!doctype html><aside>${MANY}<div>inside</div></aside>behind`);
    const body = findFirst(root, ({ tagName }) => tagName === 'body');
    expect(body && childElements(body).map(({ tagName }) => tagName)).toEqual(['aside']);
    expect(body?.children.at(-1)).toMatchObject({ type: 'text', value: 'behind' });
  });
  test('builds nothing beyond for ends without a start and marks that go on', () => {
    const marks = Array.from({ length: 300 }, (_, index) => `<b id="${index}">`).join('');
    const { notes } = parsePage(`${marks}${'<p>x'.repeat(2000)}${'</p>'.repeat(MAX_ELEMENTS)}`);
    expect(notes.join()).toContain('flattened');
  });
});
