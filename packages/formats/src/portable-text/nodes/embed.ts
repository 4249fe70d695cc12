import { safeUrl } from '@standfirst/core';
import { defineNode } from '../node-kind.js';
import { firstText, textOf, type PortableNode } from '../portable-node.js';

/** Who runs what an editor has a node of its own for. */
const PROVIDERS: Readonly<Record<string, string>> = {
  youtube: 'YouTube',
  vimeo: 'Vimeo',
  twitter: 'X',
  tweet: 'X',
  instagram: 'Instagram',
  spotify: 'Spotify',
  soundcloud: 'SoundCloud',
  tiktok: 'TikTok',
};
const OWN = ['embed', 'iframe', 'oembed', 'videoEmbed', 'socialEmbed'] as const;

export const embed = defineNode<'embed'>({
  block: 'embed',
  types: [...OWN, ...Object.keys(PROVIDERS)],
  fields: ['url', 'href', 'src', 'id', 'videoId', 'provider', 'title', 'tracks', 'fallback'],
  read(node, reading) {
    const url = firstText(node, ['url', 'href', 'src']) ?? filmOf(node);
    if (url === undefined) return undefined;
    if (!safeUrl(url, 'website'))
      reading.warn(
        `An embed stands at "${url.slice(0, 80)}", which no page may open. Its title stands without a link. Look at the address.`,
        node,
        'url',
        'href',
        'src',
      );
    const provider = textOf(node['provider']) ?? (Object.hasOwn(PROVIDERS, node._type) && PROVIDERS[node._type]);
    const { tracks, fallback } = node;
    const title = textOf(node['title']);
    return {
      url,
      ...(provider && { provider }),
      ...(title !== undefined && { title }),
      ...(typeof tracks === 'boolean' && { tracks }),
      ...(fallback !== undefined && fallback !== '' && { fallback: reading.inlines(fallback) }),
    };
  },
  write: ({ url, provider, title, tracks, fallback }, writing) => ({
    url,
    provider,
    title,
    tracks,
    fallback: fallback && writing.words(fallback),
  }),
});

/** YouTube and Vimeo name their films by a short code. */
function filmOf(node: PortableNode): string | undefined {
  const film = firstText(node, ['videoId', 'id']);
  if (film === undefined || !/^[\w-]{1,40}$/.test(film)) return undefined;
  if (node._type === 'youtube') return `https://www.youtube.com/watch?v=${film}`;
  return node._type === 'vimeo' ? `https://vimeo.com/${film}` : undefined;
}
