import { safeUrl, type Media } from '@standfirst/core';
import { createElement, version, type ReactNode } from 'react';

/** A file as the element that shows it; nothing where its URL is refused. Its size is written, so that no line jumps. */
export function drawMedia(media: Media, lead: boolean): ReactNode {
  const src = safeUrl(media.url, 'media');
  if (!src) return null;
  const { id, kind, width, height, alt, decorative } = media;
  if (kind === 'image') {
    const order = lead ? FIRST : { loading: 'lazy' as const };
    const words = decorative ? '' : (alt ?? '');
    return (
      <img key={id} src={src} alt={words} width={width} height={height} {...order} decoding="async" {...focus(media)} />
    );
  }
  const captions = media.captionsUrl === undefined ? null : safeUrl(media.captionsUrl, 'media');
  const track = captions && <track kind="captions" src={captions} />;
  const sound = { src, title: alt, controls: true, preload: 'none' };
  // Captions are drawn where the article has them; they cannot be made up.
  if (kind === 'audio') return createElement('audio', { key: id, ...sound }, track);
  return createElement('video', { key: id, ...sound, width, height }, track);
}

// React 18 does not know the attribute, and takes it in HTML's own spelling alone.
const FIRST = { [version.startsWith('18.') ? 'fetchpriority' : 'fetchPriority']: 'high' };

/** The point that a crop keeps, to the nearest quarter: a policy without inline styles leaves attributes to say it. */
function focus({ focalPoint }: Media) {
  if (!focalPoint) return {};
  const quarter = (share: number) => String(Math.round(share * 4) * 25);
  return { 'data-focus-x': quarter(focalPoint.x), 'data-focus-y': quarter(focalPoint.y) };
}
