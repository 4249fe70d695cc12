import { describe, expect, test } from 'vitest';
import type { ListEntry } from '../../records/list-entry.js';
import { idOf, said, sampleComments, send } from '../../testing/sample-comments.js';

const kim = { kind: 'moderator', id: 'kim' } as const;
const word = (entry: string, verdict: ListEntry['verdict'] = 'hold') => ({ kind: 'word', entry, verdict }) as const;
const domain = (entry: string) => ({ kind: 'domain', entry, verdict: 'hold' }) as const;

async function outcomeOf(entries: readonly ListEntry[], own: { body: string; name?: string; url?: string }) {
  const comments = sampleComments();
  expect(await comments.changeLists({ add: entries }, kim)).toEqual({ invalid: [] });
  return said(await send(comments, own));
}

describe('a listed word', () => {
  test.each([
    ['casino', 'The casino is open.'],
    ['casino', 'CASINO!'],
    ['Casino', 'a сasino with a Cyrillic letter'],
    ['casino', 'ｃａｓｉｎｏ'],
    ['casino', 'ca\u200bsi\u00adno'],
    ['casino', 'c a s i n o'],
    ['casino', 'c.a.s.i.n.o'],
    ['casino', 'ca**si**no'],
    ['money', 'm0n3y'],
    ['casino', 'cásinó'],
    ['free money', 'There is FREE, money for all.'],
    ['casino*', 'Two casinos here.'],
    ['наживка', 'Это наживка.'],
    ['赌场', '欢迎来到赌场！'],
  ])('%s is found in %s', async (entry, body) => expect(await outcomeOf([word(entry)], { body })).toBe('held'));

  test.each([
    ['press', 'I read it on WordPress.'],
    ['ass', 'The class passes the assembly.'],
    ['cunt', 'She lives in Scunthorpe.'],
    ['casino', 'Two casinos here.'],
    ['free money', 'Money is free.'],
    ['free money', 'Free the money.'],
    ['spa', 'A spade is a spade.'],
  ])('%s is not in %s', async (entry, body) => expect(await outcomeOf([word(entry)], { body })).toBe('published'));

  test('is found in a name, too', async () =>
    expect(await outcomeOf([word('casino')], { body: 'Hello', name: 'Casino Royal' })).toBe('held'));
});

describe('a listed domain', () => {
  test.each([
    ['spam.example', 'See https://spam.example/x'],
    ['spam.example', 'See [this](https://WWW.Spam.example)'],
    ['https://spam.example/path', 'See https://spam.example.'],
    ['*.spam.example', 'See https://a.b.spam.example'],
    ['bücher.example', 'See https://xn--bcher-kva.example'],
  ])('%s is found in %s', async (entry, body) => expect(await outcomeOf([domain(entry)], { body })).toBe('held'));

  test('is found in the website, and does not stand for others that end like it', async () => {
    const lists = [domain('spam.example')];
    expect(await outcomeOf(lists, { body: 'Hello', url: 'https://spam.example' })).toBe('held');
    expect(await outcomeOf(lists, { body: 'See https://nospam.example and spam.example.org' })).toBe('published');
  });
});

test('the gravest entry decides, and is kept as evidence with phase, version and rule', async () => {
  const comments = sampleComments();
  await comments.changeLists({ add: [word('gull'), word('casino', 'spam')] }, kim);
  const id = idOf(await send(comments, { body: 'A gull in the casino' }));
  expect((await comments.history('a', id))?.events).toMatchObject([
    { to: 'spam', evidence: [{ phase: 'words', version: '1', verdict: 'spam', rule: 'word', entry: 'casino' }] },
  ]);
});

test('what can be found in no text is not kept, and what is dropped is not looked for', async () => {
  const comments = sampleComments();
  const add = [word('!!!'), domain('nothing'), word('x'.repeat(201)), word('gull')];
  expect(await comments.changeLists({ add }, kim)).toEqual({ invalid: add.slice(0, 3) });
  expect(await comments.lists()).toEqual([word('gull')]);
  await comments.changeLists({ drop: [{ kind: 'word', entry: 'gull' }] }, kim);
  expect(said(await send(comments, { body: 'A gull' }))).toBe('published');
});
