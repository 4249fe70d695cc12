import { agentName, quotesOf } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { read } from '../../read.js';

const MORE = '<p>The quay was full of people by then, and most of them had come to see the boat and nothing else.</p>';
const page = (story: string, ...nodes: readonly object[]) =>
  read(`<!doctype html><html lang="en"><body><h1>The boat is back</h1><article>${story}${MORE}</article>
<script type="application/ld+json">${JSON.stringify(nodes)}</script></body></html>`);
const said = (text: string, more: object = { creator: { '@type': 'Person', name: 'Ada Lund' } }) => ({
  '@type': 'Quotation',
  text,
  ...more,
});
/** Who says which words, and where they are from. */
const quotations = ({ article }: ReturnType<typeof read>) =>
  quotesOf(article).map(({ quote, text, speaker, source }) =>
    [quote.mode, speaker ? agentName(speaker) : 'nobody', text, source ? JSON.stringify(source) : ''].join(' | '),
  );

describe('words that a page tells machines somebody has said are that quotation where they', () => {
  test.each([
    ['stand between marks', '<p>“We sail at noon,” she said.</p>', 'direct | Ada Lund | We sail at noon, | '],
    ['run through a mark', '<p>“We <b>sail at noon,” she</b> said.</p>', 'direct | Ada Lund | We sail at noon, | '],
    ['are parted', '<p>“We sail,” she said, “at noon.”</p>', 'direct | Ada Lund | We sail, at noon. | '],
    ['are two paragraphs', '<p>“We sail</p><p>“at noon.”</p>', 'direct | Ada Lund | We sail at noon. | '],
    ['stand in a q', '<p>She said: <q>We sail at noon</q></p>', 'direct | Ada Lund | We sail at noon | '],
    ['are set apart', '<blockquote>We sail at noon!</blockquote>', 'direct | Ada Lund | We sail at noon! | '],
    ['stand in a list', '<ul><li>« We sail at noon »</li></ul>', 'direct | Ada Lund | We sail at noon | '],
  ])('%s', (_, story, expected) => {
    const { article, receipt } = page(story, said('We sail at noon.'));
    expect(quotations({ article } as ReturnType<typeof read>)).toEqual([expected]);
    expect(receipt.warnings).toEqual([]);
  });
});

test('a part of what is quoted is that quotation, and words without marks are told in others’ words', () => {
  const long = said('the tide will not wait for anybody');
  expect(quotations(page('<p>“Come, the tide will not wait for anybody, and I neither.”</p>', long))).toEqual([
    'direct | Ada Lund | Come, the tide will not wait for anybody, and I neither. | ',
  ]);
  expect(quotations(page('<p>She says that the tide will not wait for anybody.</p>', long))).toEqual([
    'indirect | Ada Lund | the tide will not wait for anybody | ',
  ]);
});

test('where the words are from is a document, a recording, a post or an occasion', () => {
  const from = (source: unknown) => {
    const { works } = page('<p>“We sail at noon.”</p>', said('We sail at noon', { isBasedOn: source })).article;
    return Object.values(works ?? {})[0];
  };
  expect(from('https://log.example/3')).toMatchObject({ kind: 'document', url: 'https://log.example/3' });
  expect(from('Log of the Quay')).toMatchObject({ kind: 'document', title: 'Log of the Quay' });
  const file = { name: 'Tides', url: 'https://log.example/3' };
  expect(from({ '@type': 'AudioObject', ...file })).toMatchObject({ kind: 'recording', medium: 'audio' });
  expect(from({ '@type': 'SocialMediaPosting', ...file })).toMatchObject({ kind: 'post', platform: 'log.example' });
  expect(from({ '@type': 'Event', name: 'Boat Day', startDate: '2026-05-01' })).toMatchObject({ kind: 'occasion' });
  expect(from({ '@type': 'Report', url: 'javascript:alert(1)' })).toBeUndefined();
});

test('what is printed wins, and the receipt names both', () => {
  const story = '<blockquote><p>We sail at noon.</p><cite>Bo Marsh, pilot</cite></blockquote>';
  const result = page(story, said('We sail at noon.'));
  expect(quotations(result)).toEqual(['direct | Bo Marsh | We sail at noon. | ']);
  expect(result.receipt.warnings).toEqual([expect.stringContaining('tells machines that Ada Lund did') as string]);
});

test('a line that does not tell who speaks is no guess any more where the page tells machines', () => {
  const story = '<blockquote><p>We sail at noon.</p><cite>Lund</cite></blockquote>';
  expect(page(story).receipt.guessed).toHaveLength(1);
  expect(page(story, said('We sail at noon')).receipt.guessed).toEqual([]);
});

test('words that the story does not print are told and become no quotation', () => {
  const { article, receipt } = page('<p>“We sail at one.”</p>', said('We sail at noon'));
  expect(quotesOf(article)).toEqual([]);
  expect(receipt.discarded).toContainEqual(expect.objectContaining({ text: 'We sail at noon' }));
  expect(receipt.warnings).toEqual([expect.stringContaining('Ada Lund said "We sail at noon"') as string]);
});

test('a claim under review is its maker’s', () => {
  const claim = { '@type': 'Claim', author: 'Harbour Office', appearance: 'https://posts.example/17' };
  const review = { '@type': 'ClaimReview', claimReviewed: 'Every boat is late in May', itemReviewed: claim };
  const result = page('<p>“Every boat is late in May”: that is not so.</p>', review, {
    ...claim,
    text: 'Every boat is late in May',
  });
  expect(quotations(result)).toEqual([
    expect.stringMatching(/^direct \| Harbour Office \| Every boat is late in May \| .*posts\.example/) as string,
  ]);
});
