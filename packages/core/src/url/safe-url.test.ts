import fc from 'fast-check';
import { readFileSync, existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { safeUrl } from './safe-url.js';

describe('safeUrl', () => {
  test.each([
    'https://herald.example/a?b=1#c',
    'mailto:desk@herald.example',
    'tel:+4412345',
    '/tides',
    'tides.html',
    '#comment-1',
    '?page=2',
  ])('keeps %s as a link', (url) => expect(safeUrl(url, 'link')).not.toBeNull());
  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://a.example/1',
    'https://user:word@a.example/',
    '//evil.example',
    '\\\\evil.example',
    '/\\evil.example',
    'java\u2028script:x',
    '',
  ])('refuses %j everywhere', (url) => {
    for (const place of ['link', 'media', 'website'] as const) expect(safeUrl(url, place)).toBeNull();
  });
  test('gives back what the URL parser made of it', () => {
    expect(safeUrl('HTTPS://HERALD.example/a b', 'link')).toBe('https://herald.example/a%20b');
  });
  test('takes the headers off a mail address, but for the subject', () => {
    expect(safeUrl('mailto:desk@herald.example?subject=Hello&body=x&cc=y@z.example')).toBe(
      'mailto:desk@herald.example?subject=Hello',
    );
  });
  test('wants a website to be absolute and on the web', () => {
    for (const url of ['/tides', 'mailto:a@b.example', 'https://a.example/b c'])
      expect(safeUrl(url, 'website')).toBeNull();
  });
  test('refuses what is longer than 2,048 units, and what is no string', () => {
    expect(safeUrl(`https://a.example/${'x'.repeat(2048)}`)).toBeNull();
    expect(safeUrl({ href: 'https://a.example' })).toBeNull();
  });

  const vectors = new URL('../../../../../shared/security/v-urls.json', import.meta.url);
  // The shared vectors are not part of the repository; without them the cases above stand alone.
  test.skipIf(!existsSync(vectors))('agrees with every shared vector', () => {
    const cases = JSON.parse(readFileSync(vectors, 'utf8')) as { input: string; expect: Record<string, string> }[];
    const wrong = cases.flatMap(({ input, expect: expected }) =>
      (['link', 'website'] as const).flatMap((place) => {
        const url = safeUrl(input, place);
        const label = expected[place] ?? '';
        const ok =
          label === 'accept'
            ? url !== null
            : label === 'reject'
              ? url === null
              : url === null || /^(https?|mailto|tel):|^[^:]*([/?#]|$)/.test(url);
        return ok ? [] : [`${place} ${label}: ${JSON.stringify(input)} -> ${url}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('an address of the web', () => {
  const part = fc.constantFrom(
    'https:',
    'HtTp:',
    '//',
    '/',
    '\\',
    '?',
    '#',
    ':',
    'a',
    'Z1',
    '.',
    '+',
    '-',
    '%3a',
    'ä',
    '@',
  );
  test('is known by its scheme just as the parser knows it', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const text = parts.join('');
        const parsed = URL.canParse(text) ? new URL(text) : null;
        const refused =
          !parsed || !/^https?:$/.test(parsed.protocol) || parsed.username !== '' || parsed.password !== '';
        // What the parser refuses may still be a path of the page's own.
        expect(parsed ? [refused ? null : parsed.href] : [null, text]).toContain(safeUrl(text));
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a plain URL', () => {
  const host = fc.array(fc.stringMatching(/^[a-z0-9-]{1,6}$/), { minLength: 1, maxLength: 3 });
  const rest = fc.array(
    fc.constantFrom('/', '.', '..', 'a', 'B2', '-', '~', '%2e', '?', '#', '&', '=', '+', '_', ':80', '@'),
    { maxLength: 8 },
  );
  test('is given back as the parser writes it', () => {
    fc.assert(
      fc.property(host, fc.constantFrom('example', 'org', 'x', '1'), rest, (names, top, parts) => {
        const text = `https://${names.join('.')}.${top}${parts.join('')}`;
        const parsed = URL.canParse(text) ? new URL(text) : null;
        const refused = !parsed || parsed.username !== '' || parsed.password !== '';
        expect(safeUrl(text, 'website')).toBe(refused ? null : parsed.href);
      }),
      { numRuns: 3000 },
    );
  });
});
