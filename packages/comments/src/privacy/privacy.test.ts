import { describe, expect, test } from 'vitest';
import { createComments } from '../comments.js';
import { memoryStore } from '../stores/memory/index.js';
import { addressPrint, networkOf } from './address-print.js';
import { browserFamily } from './browser-family.js';
import { decryptEmail, emailPrint, encryptEmail } from './email-cipher.js';
import { derivePrivateKeys } from './private-keys.js';

const secret = 'a secret for tests, 32 bytes long';
const keys = derivePrivateKeys(secret);
const otherKeys = derivePrivateKeys(`${secret}!`);

describe('an e-mail address', () => {
  test('is read again only with the secret, and only in its own comment', () => {
    const sealed = encryptEmail('ada@example.com', 'c1', keys);
    expect(decryptEmail(sealed, 'c1', keys)).toBe('ada@example.com');
    expect(() => decryptEmail(sealed, 'c2', keys)).toThrow();
    expect(() => decryptEmail(sealed, 'c1', otherKeys)).toThrow();
    expect(encryptEmail('ada@example.com', 'c1', keys)).not.toEqual(sealed);
    expect(Buffer.from(sealed).includes('ada')).toBe(false);
  });

  test('is found again in any case, by the site alone', () => {
    expect(emailPrint('Ada@Example.com', keys)).toBe(emailPrint('ada@example.com', keys));
    expect(emailPrint('ada@example.com', otherKeys)).not.toBe(emailPrint('ada@example.com', keys));
    expect(emailPrint('ada@example.com', keys)).toMatch(/^[0-9a-f]{32}$/);
  });
});

test('an address is not the same on two days', () => {
  const day = 86_400_000;
  expect(addressPrint('192.0.2.1', 0, keys)).toBe(addressPrint('192.0.2.1', day - 1, keys));
  expect(addressPrint('192.0.2.1', 0, keys)).not.toBe(addressPrint('192.0.2.1', day, keys));
});

test('parts of a print cannot be shifted', () =>
  expect(keys.print('request', 'ab', 'c')).not.toBe(keys.print('request', 'a', 'bc')));

test.each([
  ['192.0.2.77', '192.0.2'],
  ['::ffff:192.0.2.77', '192.0.2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:DB8:0:0:1::', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ['nonsense', 'unknown'],
])('%s belongs to the network %s', (address, network) => expect(networkOf(address)).toBe(network));

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'firefox linux'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0.0.0 Safari/537.36 Edg/126.0', 'edge windows'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1', 'ios'],
  ['curl/8', 'other other'],
])('%s is kept as %s', (header, family) => expect(browserFamily(header)).toContain(family));

test('of 1,000 addresses none, nor anything computed from one, is in what readers get', async () => {
  const comments = createComments({ store: memoryStore(), secret, article: () => ({}), rate: 'off' });
  const emails = Array.from({ length: 1000 }, (_, n) => `canary-${n}@secret-${n}.example`);
  const outcomes: unknown[] = [];
  for (const [n, email] of emails.entries()) {
    const context = {
      articleId: 'a',
      address: `10.9.${n >> 8}.${n & 255}`,
      userAgent: 'Canary/1.0 Firefox/1',
      writer: `w${n}`,
    };
    const held = n % 10 === 0 ? { subject: 'x' } : {};
    outcomes.push(await comments.post({ name: 'Reader', email, body: `Comment number ${n}`, ...held }, context));
  }
  const pages = [await comments.thread('a', { limit: 100, writer: 'w0' }), await comments.list('a', { limit: 100 })];
  const output = JSON.stringify([outcomes, pages]);
  expect(output.length).toBeGreaterThan(100_000);
  const forbidden = emails.flatMap((email) => [email, emailPrint(email, keys), email.split('@')[1] ?? '']);
  expect(forbidden.filter((text) => output.includes(text))).toEqual([]);
  expect(output).not.toMatch(/10\.9\.|Canary|firefox|writerHash|duplicateKey|evidence/i);
  const id = /[0-9A-HJKMNP-TV-Z]{26}/.exec(output)?.[0] ?? '';
  expect(await comments.emailOf('a', id, { kind: 'moderator', id: 'kim' })).toBe(emails[0]);
  // Who read it is kept, and not what they read.
  const log = (await comments.audit({ limit: 1 }))?.items;
  expect(log).toMatchObject([{ event: { action: 'read-email', actor: { id: 'kim' }, detail: { commentId: id } } }]);
  expect(JSON.stringify(log)).not.toContain(emails[0]);
});
