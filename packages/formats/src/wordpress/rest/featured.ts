import { wordsOfHtml } from '../../post/facts/line-of.js';
import type { FeaturedFile } from '../../post/facts/post-facts.js';
import { object, objects, pixels, text, written, type Fields } from './fields.js';

/** The file that leads a post, with the words under it and who made it. */
export function featuredOf(post: Fields): FeaturedFile | undefined {
  const [file] = objects(object(post, '_embedded'), 'wp:featuredmedia');
  const url = file && (text(file, 'source_url') ?? text(object(file, 'guid'), 'rendered'));
  if (file && url !== undefined) return factsOf(file, url);
  const named = text(post, 'jetpack_featured_media_url') ?? text(post, 'featured_image_url');
  return named === undefined ? undefined : { url: named, kind: 'image' };
}

function factsOf(file: Fields, url: string): FeaturedFile {
  const details = object(file, 'media_details');
  const made = object(details, 'image_meta');
  const [sort = ''] = (text(file, 'mime_type') ?? text(file, 'media_type') ?? 'image').split('/');
  const { raw, rendered } = written(file, 'caption');
  const caption = raw ?? rendered;
  const [alt, credit, rights] = [text(file, 'alt_text'), text(made, 'credit'), text(made, 'copyright')];
  const [width, height] = [pixels(details, 'width'), pixels(details, 'height')];
  return {
    url,
    kind: sort === 'video' || sort === 'audio' ? sort : 'image',
    ...(alt !== undefined && { alt: wordsOfHtml(alt) }),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(credit !== undefined && { credit: wordsOfHtml(credit) }),
    ...(rights !== undefined && { rights: wordsOfHtml(rights) }),
    ...(caption !== undefined && { caption }),
  };
}
