import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { ownSite } from './testing/own-site.js';
import { fromOwnPage } from './testing/sample-site.js';

// The vectors are not part of the repository; they lie beside it where they are present.
const folder = new URL('../../../../shared/security/', import.meta.url);
const present = existsSync(folder);
interface Vector {
  id: string;
  input: string | null;
  gen?: (string | { s: string; n: number })[];
  expect?: string;
}
const read = (file: string): Vector[] =>
  present && existsSync(new URL(file, folder)) ? JSON.parse(readFileSync(new URL(file, folder), 'utf8')) : [];
const textOf = ({ input, gen = [] }: Vector) =>
  input ?? gen.map((part) => (typeof part === 'string' ? part : part.s.repeat(part.n))).join('');

const texts = ['v-csv', 'v-sql', 'v-text-fields', 'v-naughty-blns', 'v-redos']
  .flatMap((name) => read(`${name}.json`))
  .map((vector) => [vector.id, textOf(vector).slice(0, 60_000)] as const);

describe.skipIf(!present)(
  'text of every kind through every address that takes some (skipped where ../shared/security is absent)',
  () => {
    let site: Awaited<ReturnType<typeof ownSite>>;
    let desk: Record<string, string>;
    let others = 0;

    beforeAll(async () => {
      site = await ownSite({ reportsBeforeHold: 1e6 });
      desk = { authorization: `Bearer ${await site.comments.signIn(await site.comments.signInLink('kim'))}` };
      await site.post({ name: 'Ben', email: 'ben@cole.example', body: 'I stay.' });
      others = (await site.comments.list('a'))?.items.length ?? 0;
    });

    const q = encodeURIComponent;
    const form = (fields: Record<string, string>) => ({
      method: 'POST',
      headers: { ...fromOwnPage, cookie: site.cookie, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    });

    /** Each address with the text where a person or a program could put it; none of it may be a fault, slow, or markup. */
    const ways: Record<string, (text: string) => Promise<Response>> = {
      'a comment as JSON': (text) =>
        site.post({ name: text, email: 'x@y.example', url: text, body: text, subject: text }),
      'a comment as a form': (text) => site.form({ name: text, email: text, url: text, body: text }),
      'a key': (text) => site.post({ name: 'A', email: 'x@y.example', body: text, idempotencyKey: text }),
      'an edit as JSON': (text) => site.asWriter('PATCH', site.api, { body: text }, { 'if-match': '*' }),
      'an edit as a form': (text) => site.ask(`${site.api}/edit`, form({ body: text, revision: text })),
      'a report as JSON': (text) => site.asWriter('POST', `${site.api}/reports`, { reason: text, detail: text }),
      'a report as a form': (text) => site.ask(`${site.api}/reports`, form({ reason: 'abuse', detail: text })),
      'a proof': (text) => site.asWriter('POST', '/comments/v1/me/proof', { purpose: 'export', email: text }),
      'a move with a note': (text) =>
        site.ask('/comments/v1/moderation/actions', {
          method: 'POST',
          headers: { ...desk, 'content-type': 'application/json' },
          body: JSON.stringify({
            items: [
              {
                articleId: text,
                id: site.id,
                action: 'hold',
                to: 'pending',
                from: 'published',
                revision: 1,
                note: text,
              },
            ],
          }),
        }),
      'a place, an order and a number': (text) =>
        site.ask(
          `/comments/v1/threads/a/comments?sort=${q(text.slice(0, 500))}&cursor=${q(text.slice(0, 500))}&limit=${q(text.slice(0, 500))}`,
        ),
      ids: (text) => site.ask(`/comments/v1/threads/a/viewer?ids=${q(text.slice(0, 500))}`),
      'an article': (text) => site.ask(`/comments/v1/threads/${q(text.slice(0, 500)) || 'x'}`),
      'a comment that is looked for': (text) =>
        site.ask(`/comments/v1/threads/a/comments/${q(text.slice(0, 500)) || 'x'}`),
      'the queue': (text) =>
        site.ask(`/comments/v1/moderation/queue?article=${q(text.slice(0, 500))}&cursor=${q(text.slice(0, 500))}`, {
          headers: desk,
        }),
      'the log': (text) =>
        site.ask(`/comments/v1/moderation/events?before=${q(text.slice(0, 500))}`, { headers: desk }),
    };

    test.each(Object.keys(ways))('%s', async (name) => {
      const wrong: string[] = [];
      for (const [id, text] of texts.map(([id, text]) => [id, text.toWellFormed()] as const)) {
        const began = performance.now();
        const response = await ways[name]!(text);
        const said = await response.text();
        if (response.status >= 500) wrong.push(`${id}: ${response.status}`);
        if (performance.now() - began > 2000) wrong.push(`${id}: slow`);
        const isMarkup = response.headers.get('content-type')?.startsWith('text/html') ?? false;
        // What has a tag in it is not to be found in a page as it was sent.
        if (isMarkup && /<\w/.test(text) && said.includes(text)) wrong.push(`${id}: markup`);
        if (/node_modules|SQLITE|at \w+ \(|syntax error/.test(said.replaceAll(text, '')))
          wrong.push(`${id}: tells how it is made`);
      }
      expect(wrong).toEqual([]);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
      const stays = (await site.comments.list('a', { limit: 100 }))?.items.slice(0, others) ?? [];
      expect(stays.map(({ state }) => state)).toEqual(['published', 'published']);
    });

    test('an address of every kind is taken or refused as it is to be, and stands in no answer', async () => {
      for (const vector of read('v-email.json')) {
        const email = textOf(vector);
        const response = await site.post({ name: 'Ada', email, body: `Sent from ${vector.id}.` });
        const said = await response.text();
        const isTaken = response.status === 201 || response.status === 202;
        if (vector.expect?.startsWith('accept')) expect([vector.id, isTaken]).toEqual([vector.id, true]);
        if (vector.expect?.startsWith('reject')) expect([413, 422], vector.id).toContain(response.status);
        if (isTaken && email !== '') expect(said).not.toContain(email);
      }
    });
  },
);
