import { articleText } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { read } from '../index.js';
import { MAX_STORY } from './flatten.js';
import { wordsOf } from './html-tree.js';
import { parsePiece } from './parse-html.js';

const MANY = '<wbr>'.repeat(MAX_STORY);

describe('a story of more elements than are read', { timeout: 60_000 }, () => {
  test('keeps the words of the rest, apart from one another, and says so', () => {
    const { root, notes } = parsePiece(`${MANY}<p>The <b>ferry</b> is back</p><div>after six weeks</div>`);
    expect(root.children.length).toBe(MAX_STORY + 1);
    expect(wordsOf(root)).toBe('The ferry is back after six weeks');
    expect(notes.join()).toContain('more than 60000 elements; 3 beyond that were flattened');
  });
  test('takes no words from what holds none', () => {
    const { root } = parsePiece(`${MANY}<p>One <script>if (a<b) steal("<i>words</i>")</script>two`);
    expect(wordsOf(root)).toBe('One two');
  });
  test('ends a box that was open where it ends', () => {
    const { root } = parsePiece(`<aside>${MANY}<div>inside</div></aside>behind`);
    expect(root.children.map(wordsOf)).toEqual(['inside', 'behind']);
  });
  test('is told of a page too', () => {
    const { article, receipt } = read(`<!doctype html><article>${MANY}<p>The ferry is back</p></article>`);
    expect(articleText(article)).toBe('The ferry is back');
    expect(receipt.warnings.join()).toMatch(/more than 60000 elements; \d+ beyond that were flattened/);
  });
});

const comment = (_: unknown, number: number) =>
  `<li id="comment-${number}" class="comment"><article><b class="fn">Reader ${number}</b> <time datetime="2026-01-02">in January</time>
  <p>I was on the pier as number ${number}.</p><p>The second boat was late too.</p><a class="comment-reply-link" href="#respond">Reply</a></article></li>`;

test('ten thousand comments are read, and every element of their story', { timeout: 60_000 }, () => {
  const comments = Array.from({ length: 10_000 }, comment);
  const {
    article,
    comments: found,
    receipt,
  } = read(
    `<!doctype html><article><h1>The ferry is back</h1><p>After six weeks of repair the ferry of Lower Wend is back.</p></article>
    <section id="comments"><ol class="commentlist">${comments.join('')}</ol></section>`,
  );
  expect(articleText(article)).toBe('After six weeks of repair the ferry of Lower Wend is back.');
  expect(found).toHaveLength(10_000);
  expect(found.at(-1)).toMatchObject({
    author: { name: 'Reader 9999' },
    body: [{ type: 'paragraph' }, { type: 'paragraph' }],
  });
  expect(receipt.warnings).toEqual([]);
});
