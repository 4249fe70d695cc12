import type { Element } from 'hast';
import { attribute, childNamed } from '../html/element.js';
import type { HtmlBuilder } from '../html/html-builder.js';
import { safeUrl } from '../url/safe-url.js';
import type { Media } from './media.js';

/** A file as the element that shows it; nothing where its URL is refused. */
export function mediaHtml<Html>(media: Media, write: HtmlBuilder<Html>): Html {
  const src = safeUrl(media.url, 'media');
  if (!src) return write.join([]);
  const size = { width: media.width, height: media.height };
  if (media.kind === 'image') {
    const alt = media.decorative ? '' : (media.alt ?? '');
    return write.element('img', { src, alt, ...size, loading: 'lazy', decoding: 'async' });
  }
  const captionsUrl = media.captionsUrl === undefined ? null : safeUrl(media.captionsUrl, 'media');
  const sound = { src, controls: true, preload: 'none', title: media.alt, ...(media.kind === 'video' && size) };
  if (!captionsUrl) return write.element(media.kind, sound);
  const track = write.element('track', { kind: 'captions', src: captionsUrl });
  return write.element(media.kind, { ...sound, children: track });
}

/** What an `img`, `picture`, `video` or `audio` element says of its file; `undefined` for any other element. */
export function mediaFrom(found: Element): Omit<Media, 'id'> | undefined {
  const shown = found.tagName === 'picture' ? childNamed(found, 'img') : found;
  const kind = shown && KINDS[shown.tagName];
  if (!shown || !kind) return undefined;
  const file = attribute(shown, 'src') ?? attribute(childNamed(shown, 'source') ?? shown, 'src');
  if (!file) return undefined;
  const alt = attribute(shown, kind === 'image' ? 'alt' : 'title');
  const width = pixels(shown, 'width');
  const height = pixels(shown, 'height');
  return {
    kind,
    url: file,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(alt === '' && kind === 'image' ? { decorative: true } : alt !== undefined && { alt }),
  };
}

const KINDS: Readonly<Record<string, Media['kind'] | undefined>> = Object.assign(Object.create(null), {
  img: 'image',
  video: 'video',
  audio: 'audio',
});

function pixels(found: Element, name: string): number | undefined {
  const value = Number(attribute(found, name) ?? NaN);
  return Number.isInteger(value) && value > 0 ? value : undefined;
}
