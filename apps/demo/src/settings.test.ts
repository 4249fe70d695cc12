import { expect, test } from 'vitest';
import { readSettings } from './settings.js';

test('everything has a default', () => {
  expect(readSettings({}, [])).toMatchObject({
    port: 3000,
    origin: undefined,
    moderation: 'post',
    rate: 'on',
    secret: undefined,
  });
});
test.each([
  [{ PORT: 'eighty' }, /PORT/],
  [{ STANDFIRST_SECRET: 'short' }, /at least 32 bytes/],
  [{ STANDFIRST_MODERATION: 'never' }, /"first-time"/],
  [{ STANDFIRST_ORIGIN: 'https://news.example/path' }, /an origin such as/],
  [{ STANDFIRST_DB: 'postgres://localhost/x' }, /STANDFIRST_SECRET.*the same on every server/],
])('%j is refused with what to do', (environment, message) => {
  expect(() => readSettings(environment, [])).toThrow(message);
  expect(() => readSettings(environment, [])).toThrow(/Mend or unset it/);
});
