import { safeUrl } from '@standfirst/core';
import type { Element } from 'hast';
import { addPlace } from '../../receipt-places.js';
import { attribute, element, findAll, textNode, wordsOf, type Node } from '../tree/html-tree.js';
import { whole } from './foreign.js';
import { isBlockLevel } from './lines.js';
import type { MarkupRule } from './markup.js';

/** Who runs an address that is embedded, by the end of its host name. */
const PROVIDERS: readonly (readonly [string, string])[] = [
  ['youtube.com', 'YouTube'],
  ['youtube-nocookie.com', 'YouTube'],
  ['youtu.be', 'YouTube'],
  ['vimeo.com', 'Vimeo'],
  ['twitter.com', 'Twitter'],
  ['x.com', 'X'],
  ['instagram.com', 'Instagram'],
  ['facebook.com', 'Facebook'],
  ['tiktok.com', 'TikTok'],
  ['bsky.app', 'Bluesky'],
  ['soundcloud.com', 'SoundCloud'],
  ['spotify.com', 'Spotify'],
  ['dailymotion.com', 'Dailymotion'],
  ['datawrapper.de', 'Datawrapper'],
  ['dwcdn.net', 'Datawrapper'],
];
const POSTS =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-post|fb-video)(?:\s|$)/;
/** Elements of AMP and of players that name what they show by its number. */
const BY_NUMBER: Readonly<Record<string, (number: string) => string>> = Object.assign(Object.create(null) as object, {
  'amp-youtube': (id: string) => `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`,
  'lite-youtube': (id: string) => `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`,
  'amp-vimeo': (id: string) => `https://vimeo.com/${encodeURIComponent(id)}`,
  'amp-twitter': (id: string) => `https://twitter.com/i/status/${encodeURIComponent(id)}`,
  'amp-instagram': (id: string) => `https://www.instagram.com/p/${encodeURIComponent(id)}/`,
});

/** What is shown from another site, as its address; the words of a post are kept as what readers get who do not load it. */
export const embedRule: MarkupRule = (found, { base, places, receipt }, source) => {
  const number = BY_NUMBER[found.tagName];
  if (number)
    return embedded(
      number(
        attribute(found, 'dataVideoid') ??
          attribute(found, 'videoid') ??
          attribute(found, 'dataTweetid') ??
          attribute(found, 'dataShortcode') ??
          '',
      ),
      found,
    );
  if (['iframe', 'amp-iframe', 'embed', 'frame'].includes(found.tagName)) {
    const src = [attribute(found, 'src'), attribute(found, 'dataSrc')].find(
      (one) => one !== undefined && one !== '' && one !== 'about:blank',
    );
    const url = src === undefined ? undefined : whole(src, base);
    const address = url?.startsWith('//') ? `https:${url}` : url;
    if (safeUrl(address, 'website') && address !== undefined) return embedded(address, found);
    const note = `An embedded page was left out, since ${src === undefined ? 'it names no address' : `its address "${src.slice(0, 100)}" may not be followed`}. Look at the source if it matters.`;
    if (!receipt.warnings.includes(note)) receipt.warnings.push(note);
    addPlace(receipt, note, places.spanOf(source));
    return found.children;
  }
  if (POSTS.test(attribute(found, 'className') ?? '')) return post(found);
  if (/(?:^|\s)wp-block-embed(?:\s|$)/.test(attribute(found, 'className') ?? '')) {
    const url = wordsOf(found);
    if (/^https?:\/\/\S+$/.test(url) && safeUrl(url, 'website')) return embedded(url, found);
  }
  return undefined;
};

/** A post with its words: the link to itself is the last one, as the makers of such markup have it. */
function post(found: Element): readonly Node[] | undefined {
  const links = findAll(found, ({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href') ?? '');
  const named = attribute(found, 'cite') ?? attribute(found, 'dataInstgrmPermalink') ?? attribute(found, 'dataHref');
  const url = [named, ...links.reverse()].find((address) => address && safeUrl(address, 'website'));
  return url === undefined ? undefined : embedded(url, found, inOneLine(found.children));
}

/** Who shows what stands at an address, where it is known. */
export function providerOf(url: string): string | undefined {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return PROVIDERS.find(([end]) => host === end || host.endsWith(`.${end}`))?.[1];
}

function embedded(url: string, found: Element, words: readonly Node[] = []): Node[] {
  const provider = providerOf(url);
  const title = attribute(found, 'title');
  const facts = { dataEmbed: url, ...(provider && { dataProvider: provider }), ...(title && { dataTitle: title }) };
  const link = element('p', {}, [textNode(title ?? url)]);
  return [element('div', facts, [link, ...(words.length > 0 ? [element('p', {}, words)] : [])])];
}

/** Paragraphs behind each other with a line end between. */
function inOneLine(nodes: readonly Node[]): Node[] {
  const line: Node[] = [];
  let isBehindBlock = false;
  for (const node of nodes) {
    const isBlock = node.type === 'element' && isBlockLevel(node);
    const says = wordsOf(node) !== '';
    if (says && (isBlock || isBehindBlock) && line.some((one) => wordsOf(one) !== '')) line.push(element('br', {}, []));
    if (!isBlock) line.push(node);
    else if (says) line.push(...inOneLine(node.children));
    if (says) isBehindBlock = isBlock;
  }
  return line;
}
