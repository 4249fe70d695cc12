import { describe, expect, test } from 'vitest';
import { idOf, said, sampleComments, send } from '../../testing/sample-comments.js';

const words = 'This ferry has been late every single morning since the timetable was changed in the spring.';
const others = (n: number) => ({ name: `Reader ${n}`, email: `reader${n}@example.com` });
const open = () => sampleComments({ article: () => ({}) });

describe('the same words', () => {
  test('in a third thread are spam, whoever sends them and however they are dressed', async () => {
    const comments = open();
    const sent = (n: number, body = words) => send(comments, { body, ...others(n) }, { articleId: `t${n}` });
    expect([said(await sent(1)), said(await sent(2, words.toUpperCase()))]).toEqual(['published', 'published']);
    const third = await sent(3, `${words}\u200b !!`);
    expect(said(third)).toBe('held');
    expect((await comments.history('t3', idOf(third)))?.events).toMatchObject([
      { to: 'spam', evidence: [{ phase: 'repeat', version: '3', rule: 'many-threads' }] },
    ]);
  });

  test('are refused however many other texts came between, and whatever letters stand in for others', async () => {
    const comments = open();
    await send(comments, { body: words });
    for (let n = 0; n < 60; n += 1) await send(comments, { body: `Number ${n} has nothing to do with it.` });
    for (const body of [words, words.replace(/e/g, 'е'), words.replace(/o/g, '0'), words.replace(/ /g, '\u00ad  ')])
      expect(said(await send(comments, { body, ...others(1) }))).toBe(409);
    // Figures that stand alone are figures.
    const dated = words.replace('in the spring', 'on the 10');
    expect(said(await send(comments, { body: dated, ...others(2) }))).not.toBe(409);
  });

  test('are said by many in many threads where they are short, or signs alone', async () => {
    const comments = open();
    for (const body of ['Thank you!', '👍👍', '❤️'])
      for (let n = 0; n < 5; n += 1)
        expect(said(await send(comments, { body }, { articleId: `t${n}` }))).toBe('published');
  });
});

describe('nearly the same words', () => {
  test('in one thread are held', async () => {
    const comments = open();
    await send(comments, { body: words });
    const near = await send(comments, { body: words.replace('spring', 'autumn'), ...others(1) });
    expect(said(near)).toBe('held');
    expect((await comments.history('a', idOf(near)))?.events).toMatchObject([
      { evidence: [{ phase: 'repeat', rule: 'nearly-same-words', verdict: 'hold' }] },
    ]);
  });

  test('are not those that share a phrase, are short, or quote what they answer', async () => {
    const comments = open();
    await send(comments, { body: words });
    const answer = `> ${words}\n\nIt was late before that, too; I took it every day for eleven years and kept a list of it.`;
    expect(said(await send(comments, { body: answer }))).toBe('published');
    expect(said(await send(comments, { body: 'I agree with Ada here.' }))).toBe('published');
    expect(said(await send(comments, { body: 'I agree with Ben here.' }))).toBe('published');
  });

  test('are not those of a comment that its writer mends', async () => {
    const comments = open();
    const id = idOf(await send(comments, { body: words }, { writer: 'w' }));
    const mended = { body: words.replace('spring', 'autumn') };
    expect(said(await comments.edit('a', id, mended, { writer: 'w' }))).toBe('published');
  });
});
