import { describe, expect, test } from 'vitest';
import { validateSubmission, type ValidationOptions } from './validate-submission.js';

const good = { name: 'Ada', email: 'ada@example.com', body: 'Hello' };
const codes = (input: unknown, options?: ValidationOptions) => {
  const result = validateSubmission(input, options);
  return result.ok ? [] : result.issues.map(({ field, code }) => `${field}: ${code}`);
};
const draftOf = (input: unknown, options?: ValidationOptions) => {
  const result = validateSubmission(input, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.draft;
};

describe('a submission', () => {
  test('that is in order gives a draft', () => {
    expect(draftOf({ ...good, url: 'HTTPS://Example.com', parentId: '', subject: '' })).toEqual({
      about: null,
      name: 'Ada',
      email: 'ada@example.com',
      url: 'https://example.com/',
      body: 'Hello',
      parentId: null,
      idempotencyKey: null,
      trapped: false,
      doubts: [],
    });
  });

  test('with many mistakes tells them all at once and keeps what was typed', () => {
    const typed = { name: '', email: 'nobody', url: 'javascript:alert(1)', body: ' \u200b ' };
    expect(codes(typed)).toEqual(['name: required', 'email: malformed', 'url: scheme-not-allowed', 'body: required']);
    expect(validateSubmission(typed).values).toEqual(typed);
  });

  test.each([null, undefined, 7, 'text', [], [good]])('that is %j is empty, not an error', (input) =>
    expect(codes(input)).toEqual(['name: required', 'email: required', 'body: required']),
  );

  test('takes only its own members, and only text', () => {
    expect(codes(Object.create(good))).toContain('body: required');
    expect(codes({ ...good, body: ['a'] })).toEqual(['body: malformed']);
    expect(codes({ ...good, url: { toString: () => 'https://x.example' } })).toEqual(['url: malformed']);
  });

  test('counts what a reader sees as characters', () => {
    expect(codes({ ...good, name: '👩‍👩‍👧‍👦'.repeat(9) })).toEqual([]);
    expect(codes({ ...good, body: 'x'.repeat(5001) })).toEqual(['body: too-long']);
    expect(codes({ ...good, body: '\n'.repeat(3) + 'x'.repeat(5000) + '\r\n' })).toEqual([]);
    expect(codes({ ...good, body: 'x\n'.repeat(201) })).toEqual(['body: too-long']);
    expect(codes({ ...good, name: 'é'.repeat(61) })).toEqual(['name: too-long']);
  });

  test.each([
    ['@ada', 'name: malformed'],
    ['Ada https://spam.example', 'name: malformed'],
    ['Ada\r\nBob', 'name: malformed'],
    ['Ada\u0000', 'name: control-characters'],
    ['\udc00', 'name: malformed-unicode'],
  ])('named %j is refused', (name, issue) => expect(codes({ ...good, name })).toEqual([issue]));

  test.each(['constructor', '__proto__', "O'Brien", '$&', '${jndi:ldap://x}', '张伟', 'Null', '<script>'])(
    'named %j is taken as it stands',
    (name) => expect(draftOf({ ...good, name }).name).toBe(name),
  );

  test('named like the desk, or in mixed alphabets, is a doubt and no mistake', () => {
    expect(draftOf({ ...good, name: 'АDMIN' }, { reservedNames: ['admin'] }).doubts).toEqual([
      'reserved-name',
      'mixed-script-name',
    ]);
  });

  test.each([
    ['ada@Example.COM', 'ada@example.com'],
    ['ada@ümlaut.example', 'ada@xn--mlaut-jva.example'],
    ["o'brien+news@example.museum", "o'brien+news@example.museum"],
    ['a@b', 'a@b'],
  ])('with the address %s stores %s', (email, stored) => expect(draftOf({ ...good, email }).email).toBe(stored));

  test.each([
    'a@',
    '@b',
    'a@b@c',
    'a@example..com',
    'a@example.com.',
    'a b@example.com',
    'A <a@example.com>',
    '"a"@example.com',
    'a@[127.0.0.1]',
    'a@127.1',
    'a@ex/ample.com',
    'a@ex%61mple.com',
    'a@example.com\r\nBcc: v@evil.example',
    `${'x'.repeat(65)}@example.com`,
  ])('with the address %j is refused', (email) => expect(codes({ ...good, email })).toEqual(['email: malformed']));

  test('may leave out what the site does not require', () => {
    expect(codes({ body: 'x' }, { name: 'optional', email: 'optional' })).toEqual([]);
  });

  test('with a website on a bare number or word is a doubt', () => {
    for (const url of ['http://127.0.0.1/', 'http://localhost/', 'http://[::1]/']) {
      expect(draftOf({ ...good, url }).doubts).toEqual(['unusual-host']);
    }
  });

  test('with a filled trap is taken, since browsers fill it too', () =>
    expect(draftOf({ ...good, subject: 'x' }).trapped).toBe(true));

  test('names a parent by its id alone', () =>
    expect(codes({ ...good, parentId: 'self' })).toEqual(['parentId: parent-unavailable']));

  test('brings a key of at most 128 visible characters', () => {
    expect(codes({ ...good, idempotencyKey: 'k'.repeat(129) })).toEqual(['idempotencyKey: malformed']);
    expect(codes({ ...good, idempotencyKey: 'a key' })).toEqual(['idempotencyKey: malformed']);
    expect(codes({ ...good, idempotencyKey: 'k'.repeat(16) })).toEqual([]);
  });
});
