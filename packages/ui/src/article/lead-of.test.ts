import { expect, test } from 'vitest';
import { articleOf, paragraphOf } from '../testing/article-of.js';
import { leadOf } from './lead-of.js';

const media = { m1: { id: 'm1', kind: 'image' as const, url: '/quay.jpg' } };
const figure = { type: 'figure' as const, id: 'f1', media: ['m1'] };
const words = paragraphOf('p1', 'It left.');

test.each([
  ['the block that it names', 'f1'],
  ['the figure of the body that shows the file', 'm1'],
])('the lead is %s, which leaves the body', (_, leadMedia) => {
  expect(leadOf(articleOf({ leadMedia, media, body: [words, figure] }))).toEqual({ lead: figure, body: [words] });
});

test('a file that no figure shows gets a figure of its own', () => {
  expect(leadOf(articleOf({ leadMedia: 'm1', media, body: [words] })).lead).toEqual({ ...figure, id: 'lead-m1' });
});

test('a name that leads nowhere leads nothing', () => {
  expect(leadOf(articleOf({ leadMedia: 'gone', body: [words] }))).toEqual({ body: [words] });
});
