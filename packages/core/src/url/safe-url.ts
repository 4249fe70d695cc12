/** A URL that has passed the policy of this file; the only kind that may reach an `href` or a `src`. */
export type SafeUrl = string & { readonly __safeUrl: unique symbol };

/**
 * Where the URL is going to stand; each place allows its own schemes.
 * - `link`: a link in an article: http, https, mailto, tel, or a relative path.
 * - `media`: an image, sound or film: http, https, or a relative path.
 * - `website`: what a commenter gives as a website, and links in comments: http and https, absolute, no white space inside.
 */
export type UrlPlace = 'link' | 'media' | 'website';

const MAX_UNITS = 2048;
const PROTOCOLS: Record<UrlPlace, ReadonlySet<string>> = {
  link: new Set(['http:', 'https:', 'mailto:', 'tel:']),
  media: new Set(['http:', 'https:']),
  website: new Set(['http:', 'https:']),
};
// C0, DEL, C1, the two Unicode line separators: none belongs in a URL, all have been used to hide a scheme.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
// A relative path whose first segment cannot be read as a scheme or a host; a single leading slash, `#` or `?` may stand first.
const RELATIVE = /^(?:\/(?![/\\])|[#?]|[A-Za-z0-9._~-]+(?:[/?#]|$))[^\\]*$/;

// What most links look like, and what the parser gives back as it is: https, a host of lower-case names, a path without dot
// segments or per cent signs. It saves the parser's time; a test holds the two against each other.
const PLAIN =
  /^https:\/\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,}(?:(?:\/[A-Za-z0-9_~-]+(?:\.[A-Za-z0-9_~-]+)*)+\/?|\/)(?:\?[A-Za-z0-9_.~&=+-]*)?(?:#[A-Za-z0-9_.~=-]*)?$/;
// Without a scheme the parser, which is given no base, refuses everything, and its refusal takes longer than a whole comment.
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;

/**
 * The one URL policy of the library: the URL to store and render, or `null`.
 *
 * Never "cleans": a URL is taken whole as WHATWG URL parsing gives it back (`url.href`), or not at all.
 * At most 2,048 UTF-16 units; no control characters; no user name or password; the scheme by exact match after parsing.
 * Relative paths pass for `link` and `media` alone and come back as written. From a `mailto:` every header but the
 * subject is dropped, since `cc` and `body` send what the reader did not write.
 */
export function safeUrl(value: unknown, place: UrlPlace = 'link'): SafeUrl | null {
  if (typeof value !== 'string' || value.length > MAX_UNITS) return null;
  if (PLAIN.test(value)) return brand(value);
  const text = value.trim();
  if (text === '' || CONTROL.test(text)) return null;
  if (place === 'website' && /\s/.test(text)) return null;
  const url = SCHEME.test(text) ? absolute(text) : undefined;
  if (!url) return place !== 'website' && RELATIVE.test(text) && !text.includes('//') ? brand(text) : null;
  if (!PROTOCOLS[place].has(url.protocol) || url.username !== '' || url.password !== '') return null;
  return brand(url.protocol === 'mailto:' ? plainMailto(url) : url.href);
}

function absolute(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined; // the URL parser has no other way to say no in the browsers that we serve
  }
}

function plainMailto(url: URL): string {
  const subject = url.searchParams.get('subject');
  return `mailto:${url.pathname}${subject === null ? '' : `?subject=${encodeURIComponent(subject)}`}`;
}

// The only place where the brand is given.
const brand = (text: string) => text as SafeUrl;
