import { callOptions } from '../arguments/call-options.js';
import { CommandError } from '../command-error.js';

/** What the service is told by its options; the environment stands in for those that are not given. */
export interface DeskSettings {
  readonly db: string | undefined;
  readonly port: number;
  /** How readers reach the service; this machine's own name when left out. */
  readonly url: string | undefined;
  /** The origins whose pages may show and send comments. */
  readonly sites: readonly string[];
  readonly secretFile: string | undefined;
  readonly moderation: 'post' | 'pre' | 'first-time';
  readonly proxies: number;
  readonly rate: 'on' | 'off';
  /** Who gets a link to the desk; nothing is served then. */
  readonly signIn: string | undefined;
}

/** Reads them, or says in three sentences what is wrong with one. */
export function deskSettings(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): DeskSettings {
  const { values, positionals } = callOptions('desk', args, {
    db: { type: 'string' },
    port: { type: 'string' },
    url: { type: 'string' },
    origin: { type: 'string', multiple: true },
    'secret-file': { type: 'string' },
    moderation: { type: 'string' },
    proxies: { type: 'string', default: '0' },
    'sign-in': { type: 'string' },
  });
  if (positionals.length > 0)
    throw wrong(`desk takes options alone, and "${positionals[0]}" is none.`, 'See standfirst --help.');
  const moderation = values.moderation ?? environment['STANDFIRST_MODERATION'] ?? 'post';
  if (moderation !== 'post' && moderation !== 'pre' && moderation !== 'first-time')
    throw wrong(`"${moderation}" is no way to moderate.`, 'Give --moderation post, pre or first-time.');
  const named = values.origin ?? (environment['STANDFIRST_ORIGIN'] ?? '').split(/[\s,]+/).filter(Boolean);
  return {
    db: values.db ?? environment['STANDFIRST_DB'],
    port: wholeNumber('port', values.port ?? environment['PORT'] ?? '4050', 65_535),
    url: values.url === undefined ? undefined : originIn('url', values.url),
    sites: named.map((text) => originIn('origin', text)),
    secretFile: values['secret-file'],
    moderation,
    proxies: wholeNumber('proxies', values.proxies, 10),
    rate: environment['STANDFIRST_RATE'] === 'off' ? 'off' : 'on',
    signIn: values['sign-in'],
  };
}

function wholeNumber(option: string, text: string, most: number): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= most) return Number(text);
  throw wrong(`--${option} was expected to be a number from 0 to ${most}, and is "${text}".`, 'Give another one.');
}

/** An origin exactly: what stands behind the host of an address would be taken for granted and is not looked at. */
function originIn(option: string, text: string): string {
  const { origin, pathname, search, hash, username, protocol } = URL.canParse(text) ? new URL(text) : new URL('none:x');
  if (/^https?:$/.test(protocol) && pathname === '/' && search + hash + username === '') return origin;
  throw wrong(`--${option} was expected to be an origin, and is "${text}".`, 'Give one such as https://news.example.');
}

const wrong = (what: string, remedy: string) => new CommandError(2, `${what} Nothing was started. ${remedy}`);
