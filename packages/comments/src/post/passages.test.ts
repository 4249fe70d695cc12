import { aboutText, anchorTo, parseArticle } from '@standfirst/core';
import { expect, test } from 'vitest';
import { sampleComments, sampleSubmission } from '../testing/sample-comments.js';

const words = (children: string) =>
  parseArticle({
    type: 'article',
    schemaVersion: 1,
    lang: 'en',
    headline: 'The ferry',
    body: [{ type: 'paragraph', id: 'a', children }],
  });
const article = words('The quay was full by noon, and empty by night.');
const about = aboutText(anchorTo(article, { block: 'a', exact: 'full by noon' })!);
const site = (content = article) => sampleComments({ article: () => ({ content: () => content }) });
const send = (comments = site(), extra: object = { about }) =>
  comments.post({ ...sampleSubmission(), ...extra }, { articleId: 'a' });

test('a response to words of the article keeps them, and readers are told them', async () => {
  const comments = site();
  await send(comments);
  const page = await comments.thread('a');
  expect(page?.items[0]).toMatchObject({
    anchor: {
      block: 'a',
      locator: { exact: 'full by noon', prefix: 'The quay was ', suffix: ', and empty by night.' },
    },
  });
});

test('nothing but words of the article is kept: what a sender says around them is not', async () => {
  const comments = site();
  await send(comments, { about: JSON.stringify({ block: 'x', exact: 'FULL, by noon', prefix: 'Vote for me ' }) });
  const page = await comments.thread('a');
  expect(JSON.stringify(page)).not.toMatch(/FULL|Vote/);
});

test('words that the article does not have are a mistake that keeps the text', async () => {
  const outcome = await send(site(words('All was changed.')), { about, body: 'Kept.' });
  expect(outcome).toMatchObject({
    outcome: 'invalid',
    issues: [{ field: 'about', code: 'passage-unavailable' }],
    values: { about, body: 'Kept.' },
  });
});

test('where the service does not know the article nobody can respond to its words', async () => {
  expect(await send(sampleComments())).toMatchObject({ issues: [{ field: 'about', code: 'passage-unavailable' }] });
});

test('the same words about another passage are another request under the same key', async () => {
  const comments = site();
  const idempotencyKey = 'one-key-for-two-requests';
  await send(comments, { idempotencyKey });
  const other = await send(comments, { idempotencyKey, about });
  expect(other.outcome).toBe('refused');
});
