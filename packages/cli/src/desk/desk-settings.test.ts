import { describe, expect, test } from 'vitest';
import { CommandError } from '../command-error.js';
import { deskSettings } from './desk-settings.js';

describe('the settings of the service', () => {
  test('have what they need when only the database is named', () => {
    expect(deskSettings(['--db', 'x.db'], {})).toEqual({
      db: 'x.db',
      port: 4050,
      url: undefined,
      sites: [],
      secretFile: undefined,
      moderation: 'post',
      proxies: 0,
      rate: 'on',
      signIn: undefined,
    });
  });

  test('take from the environment what was not given, and nothing that was', () => {
    const environment = {
      PORT: '8080',
      STANDFIRST_DB: 'there.db',
      STANDFIRST_ORIGIN: 'https://a.example, https://b.example',
      STANDFIRST_MODERATION: 'pre',
    };
    expect(deskSettings([], environment)).toMatchObject({
      db: 'there.db',
      port: 8080,
      sites: ['https://a.example', 'https://b.example'],
      moderation: 'pre',
    });
    const args = ['--db', 'here.db', '--port', '0', '--origin', 'https://c.example', '--origin', 'http://localhost:1'];
    expect(deskSettings([...args, '--moderation', 'first-time'], environment)).toMatchObject({
      db: 'here.db',
      port: 0,
      sites: ['https://c.example', 'http://localhost:1'],
      moderation: 'first-time',
    });
  });

  test.each([
    ['--origin', 'news.example'],
    ['--origin', '*'],
    ['--origin', 'https://*.news.example/x'],
    ['--origin', 'https://news.example/path'],
    ['--origin', 'https://kim@news.example'],
    ['--origin', 'file:///etc'],
    ['--url', 'comments'],
    ['--port', '65536'],
    ['--port', '-1'],
    ['--proxies', '1.5'],
    ['--moderation', 'never'],
    ['--sign', 'x'],
    ['ferry', ''],
  ])('refuse %s %s and say what to give', (option, value) => {
    const call = () =>
      deskSettings(
        value === ''
          ? [option]
          : [option + (value.startsWith('-') ? `=${value}` : ''), ...(value.startsWith('-') ? [] : [value])],
        {},
      );
    expect(call).toThrow(CommandError);
    expect(call).toThrow(/^[^\n]+\. [^\n]+\. [^\n]+\.$/);
  });
});
