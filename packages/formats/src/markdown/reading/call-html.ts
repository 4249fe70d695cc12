import type { Call } from './call-at.js';
import { isBox, titleOf } from './containers.js';
import { attributionIn, escaped, figureOf } from './call-parts.js';

/** The HTML that a call stands for; empty where it leaves nothing. */
export function htmlOf(call: Call): string {
  const { name, named, listed, text } = call;
  const [first] = listed;
  if (name === 'figure' && named['src'] !== undefined) return figureOf(named);
  const film = FILMS[name]?.(named['id'] ?? first ?? '');
  if (film !== undefined) return `<iframe src="${escaped(film)}"></iframe>`;
  const post = POSTS[name]?.(named['user'] ?? (listed.length > 1 ? first : undefined), named['id'] ?? listed.at(-1));
  if (post !== undefined)
    return `<div data-embed="${escaped(post)}"><p><a href="${escaped(post)}">${escaped(post)}</a></p></div>`;
  // The end of something, whose inside is read as it stands.
  if (isEnd(name)) return '';
  return unknownCall(name, text);
}

/** Something that nobody knows: kept as it is, and not shown. */
export function unknownCall(name: string, text: string): string {
  const tag = `call-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
  return `<${tag} data-call="${escaped(text)}"></${tag}>`;
}

const isEnd = (name: string) => name.startsWith('/') || /^end[a-z]/.test(name);

/** What a call puts before and behind that which stands between it and its end; `undefined` for one that means nothing to an article. */
export function framesOf(call: Call): { readonly before: string; readonly behind: string } | undefined {
  const { name, named, listed } = call;
  if (/^(?:block-?)?quote$|^epigraph$/.test(name)) {
    const whose = attributionIn(call);
    return { before: '<blockquote>', behind: `${whose === '' ? '' : `<p>— ${escaped(whose)}</p>`}</blockquote>` };
  }
  // The names of boxes are a few, so that none is looked for again and again.
  if (!isBox(name) || name.includes('-')) return undefined;
  const sort = named['type'] ?? listed.find(isBox) ?? name;
  const title = named['title'] ?? listed.filter((one) => one !== sort).join(' ');
  const words = title.trim() || titleOf(sort);
  return { before: `<aside data-role="infobox"><p data-title="">${escaped(words)}</p>`, behind: '</aside>' };
}

type Addresses<Said extends unknown[]> = Readonly<Record<string, (...said: Said) => string | undefined>>;

const FILMS: Addresses<[id: string]> = Object.assign(Object.create(null) as object, {
  youtube: (id: string) => (/^[\w-]{1,40}$/.test(id) ? `https://www.youtube.com/embed/${id}` : undefined),
  vimeo: (id: string) => (/^\d{1,20}$/.test(id) ? `https://player.vimeo.com/video/${id}` : undefined),
});

const tweet = (user = 'i/web', id = '') =>
  /^[\w/]{1,40}$/.test(user) && /^\d{1,25}$/.test(id) ? `https://x.com/${user}/status/${id}` : undefined;

/** The posts for which Hugo has calls of its own (https://gohugo.io/shortcodes/). */
const POSTS: Addresses<[user?: string, id?: string]> = Object.assign(Object.create(null) as object, {
  tweet,
  twitter: tweet,
  x: tweet,
  instagram: (_: string | undefined, id = '') =>
    /^[\w-]{1,40}$/.test(id) ? `https://www.instagram.com/p/${id}/` : undefined,
  gist: (user = '', id = '') =>
    /^[\w-]{1,40}$/.test(user) && /^[\da-f]{1,40}$/.test(id) ? `https://gist.github.com/${user}/${id}` : undefined,
});
