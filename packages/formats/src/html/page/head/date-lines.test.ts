import { articleText } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { read } from '../../read.js';

const STORY =
  '<p>The quay was full of people by then, and most of them had come to see the boat and nothing else at all.</p>';
const page = (line: string, meta = '') =>
  read(
    `<html lang="en"><head>${meta}</head><body><article><h1>The boat is back</h1>${line}${STORY}${STORY}</article></body></html>`,
  );

test.each([
  ['2026-05-03T09:00:00+02:00', '<time datetime="2026-05-03T09:00+0200">in May</time>'],
  ['2026-05-03T09:00:00+02:00', '<time datetime="2026-05-03 09:00:00 +02">in May</time>'],
  ['2026-05-03T07:00:00Z', '<time datetime="Sun May 03 2026 09:00:00 GMT+0200 (CEST)">in May</time>'],
  ['2026-05-03T09:00:00Z', '<time datetime="1777798800000">4 hours ago</time>'],
  ['2026-05-03T09:00:00Z', '<span class="timestamp" data-timestamp="1777798800">4 hours ago</span>'],
  ['2026-05-03T09:00:00Z', '<abbr class="published" title="2026-05-03T09:00:00Z">4 hours ago</abbr>'],
  ['2026-05-03', '<time>May 3, 2026, 9:05 a.m. ET</time>'],
  ['2026-05-03', '<p class="datum">Sonntag, 3. Mai 2026, 14:03 Uhr</p>'],
  ['2026-05-03', '<p>3. května 2026</p>'],
])('reads %s from %s', (date, line) => {
  const { article, receipt } = page(line);
  expect(article.published).toBe(date);
  expect(article.body).toHaveLength(2);
  expect(receipt.warnings).toEqual([]);
});

describe('a day that only some know', () => {
  test.each(['4 hours ago', 'Yesterday at 14:03', 'vor 3 Stunden', 'il y a 2 heures', '3 May', '05/06/2026'])(
    'is told with its place and set nowhere: %s',
    (words) => {
      const { article, receipt } = page(`<p class="date">${words}</p>`);
      expect(article).not.toHaveProperty('published');
      expect(articleText(article)).not.toContain(words);
      expect(receipt.warnings).toEqual([expect.stringContaining(`dates itself "${words}"`) as string]);
      expect(receipt.places).toHaveLength(1);
      expect(receipt.discarded).toMatchObject([{ text: words, start: expect.any(Number) as number }]);
    },
  );
  test('is no matter where the page says it to machines', () => {
    const { article, receipt } = page(
      '<time>4 hours ago</time>',
      '<meta property="article:published_time" content="2026-05-03T09:00:00Z">',
    );
    expect(article.published).toBe('2026-05-03T09:00:00Z');
    expect(receipt.warnings).toEqual([]);
  });
  test('stays in the sentence that it is a part of', () => {
    const { article } = page('<p>The boat came back <time>yesterday</time>, with salt.</p>');
    expect(articleText(article)).toContain('The boat came back yesterday, with salt.');
  });
});

test('a life is no date of its page, and two dates in one line are both read', () => {
  const life = page('<p class="date">Born 3 May 1931 – died 2 April 2026</p>').article;
  expect(life).not.toHaveProperty('published');
  expect(articleText(life)).toContain('Born 3 May 1931 – died 2 April 2026');
  const both = page('<p class="date">Published 3 May 2025, updated 4 May 2026</p>').article;
  expect(both).toMatchObject({ published: '2025-05-03', modified: '2026-05-04' });
  expect(articleText(both)).not.toContain('updated');
});

test('a comment without a day has none, and the receipt says where', () => {
  const thread = ['4 hours ago', 'yesterday at 14:03'].map(
    (when) =>
      `<li class="comment"><cite class="fn">Bo</cite> <time>${when}</time><p>About time, ${when.length}.</p></li>`,
  );
  const { comments, receipt } = read(
    `<html lang="en"><body><h1>The boat is back</h1>${STORY}<ol class="comments">${thread.join('')}</ol></body></html>`,
  );
  expect(comments.map(({ createdAt }) => createdAt)).toEqual([undefined, undefined]);
  expect(receipt.guessed).toEqual([expect.stringContaining('how long ago') as string]);
  expect(receipt.places).toHaveLength(2);
});
