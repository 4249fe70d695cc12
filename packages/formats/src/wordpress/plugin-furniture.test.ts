import { articleText } from '@standfirst/core';
import { expect, test } from 'vitest';
import { read } from './index.js';

const STORY = '<p>The ferry left the quay of Fenmouth again on Friday morning, six weeks after its rope broke.</p>';
const BEHIND =
  '<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a href="/?share">Post</a></li></ul></div>' +
  '<div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3></div><div class="wpcnt"><span>Advertisements</span></div>';
const shown = (content: string) =>
  JSON.stringify({ id: 1, title: { rendered: 'Ferry' }, content: { rendered: content } });

test('what plugins print behind a post is none of it, and stands in the receipt with its place', () => {
  const source = shown(STORY + BEHIND);
  const { article, receipt } = read(source);
  expect(articleText(article)).toBe(
    'The ferry left the quay of Fenmouth again on Friday morning, six weeks after its rope broke.',
  );
  expect(receipt.discarded.map(({ reason, text }) => [reason, text])).toEqual([
    ['share buttons', 'Share this: Post'],
    ['related stories', 'Related'],
    ['advertisement', 'Advertisements'],
  ]);
  for (const { start, end } of receipt.discarded) expect(source.slice(start, end)).toMatch(/^<div.*div>$/);
});

test('what a post itself has stays, whatever it is called', () => {
  const content = '<div class="wp-block-group related"><p>Share this: the tide waits.</p></div>';
  expect(articleText(read(shown(STORY + content)).article)).toContain('Share this: the tide waits.');
  expect(articleText(read(STORY + '<div class="sharedaddy"><p>Typed by an editor.</p></div>').article)).toContain(
    'Typed',
  );
});
