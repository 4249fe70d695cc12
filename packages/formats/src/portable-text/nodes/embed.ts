import { safeUrl } from '@standfirst/core';
import { defineNode } from '../node-kind.js';
import { firstText, textOf, type PortableNode } from '../portable-node.js';

/** Who runs what an editor has a node of its own for. */
const PROVIDERS: Readonly<Record<string, string>> = Object.assign(Object.create(null) as object, {
  youtube: 'YouTube',
  vimeo: 'Vimeo',
  twitter: 'X',
  tweet: 'X',
  instagram: 'Instagram',
  spotify: 'Spotify',
  soundcloud: 'SoundCloud',
  tiktok: 'TikTok',
});
/** How editors call their nodes for them: `youtube`, `youTubeEmbed`, `instagramPost`. */
const NAMES = Object.keys(PROVIDERS).flatMap((name) => ['', 'Embed', 'Post', 'Video'].map((end) => name + end));
const OWN = ['embed', 'iframe', 'oembed', 'videoEmbed', 'socialEmbed'] as const;

export const embed = defineNode<'embed'>({
  block: 'embed',
  types: [...OWN, ...NAMES, 'youTube', 'youTubeEmbed', 'youTubeVideo', 'tikTok'],
  fields: ['url', 'href', 'src', 'id', 'videoId', 'tweetId', 'provider', 'title', 'tracks', 'fallback'],
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
    const provider = textOf(node['provider']) ?? PROVIDERS[serviceOf(node)];
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

const serviceOf = ({ _type }: PortableNode) => _type.toLowerCase().replace(/(?:embed|post|video)$/, '');

/** YouTube, Vimeo and X name what they hold by a short code. */
function filmOf(node: PortableNode): string | undefined {
  const film = firstText(node, ['videoId', 'tweetId', 'id']);
  if (film === undefined || !/^[\w-]{1,40}$/.test(film)) return undefined;
  const service = serviceOf(node);
  if (/^(?:tweet|twitter)$/.test(service) && /^\d{1,25}$/.test(film)) return `https://x.com/i/web/status/${film}`;
  if (service === 'youtube') return `https://www.youtube.com/watch?v=${film}`;
  return service === 'vimeo' ? `https://vimeo.com/${film}` : undefined;
}
