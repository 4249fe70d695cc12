import { safeUrl, type Embed } from '@standfirst/core';
import { ownHtml, textOf } from '../serialized/wordpress-block.js';
import { embedHtml } from '../classic/read-shortcode.js';
import { innerOf } from './inner-of.js';
import type { PostKind } from './index.js';

/** Something of another site, of any provider; older posts have a block name for each (`core-embed/youtube`). */
export const embed: PostKind = (block, reading) => {
  const html = ownHtml(block);
  const url = textOf(block.attributes, 'url') ?? /https?:\/\/[^\s<>"']+/.exec(html)?.[0];
  if (url === undefined || !safeUrl(url, 'website')) return reading.pieces(block.inner);
  const words = reading.line(innerOf(html, 'figcaption'));
  const slug = textOf(block.attributes, 'providerNameSlug') ?? /^core-embed\/(.+)$/.exec(block.name)?.[1];
  return reading.html(embedHtml(url)).map((found) => {
    if (found.type !== 'embed') return found;
    const provider = found.provider ?? (slug === undefined ? undefined : nameOf(slug));
    const whole: Embed = {
      ...found,
      ...(provider !== undefined && { provider }),
      ...(words.length > 0 && { fallback: words }),
    };
    return whole;
  });
};

/** `wordpress-tv` is how the editor writes "WordPress tv"; it keeps no better name. */
const nameOf = (slug: string) =>
  slug.replace(/(?:^|-)([a-z])/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim();
