import { safeUrl, stringBuilder, type Block } from '@standfirst/core';
import { addPlace } from '../../receipt-places.js';
import { readHtml, type HtmlContext } from '../kinds/read-html.js';
import { KNOWN, type Shortcode } from './shortcodes.js';

/**
 * What a shortcode shows: HTML that is read in its place, or blocks. What nobody but a plugin can show is kept whole and shown
 * to nobody; words that it stands `around` are words, and may hold calls.
 */
export function readShortcode(call: Shortcode, context: HtmlContext): string | Block[] | { readonly around: string } {
  const { name, content } = call;
  if (name === 'gallery') {
    const pictures = gallery(call, context);
    if (pictures !== undefined) return pictures;
  }
  if (name === 'caption' || name === 'wp_caption') return caption(call);
  if (KNOWN.has(name)) {
    const html = shownBy(call);
    const poster = call.attributes.get('poster');
    if (html !== undefined && poster !== undefined)
      context.receipt.discarded.push({ reason: 'picture that stands for a film', text: poster });
    if (html !== undefined) return html;
  }
  if (content !== undefined && content.trim() !== '' && !KNOWN.has(name)) {
    const text = call.raw.slice(0, call.raw.indexOf(']') + 1);
    const place = context.placeOf(call.raw)(0, text.length);
    context.receipt.discarded.push({ reason: `shortcode "${name}" around words`, text, ...place });
    return { around: content };
  }
  const note = `A shortcode "${name}" shows what only WordPress can make. It was kept as it is and is not shown. Look whether readers miss it.`;
  if (!context.receipt.warnings.includes(note)) context.receipt.warnings.push(note);
  addPlace(context.receipt, note, context.placeOf(call.raw)(0, call.raw.length));
  return [{ type: 'unknown', id: '', originalType: `shortcode/${name}`, raw: call.raw }];
}

/** A picture and the words under it: in the call's content, or in older posts in an attribute of it. */
function caption({ attributes, content = '' }: Shortcode): string {
  const given = attributes.get('caption');
  const picture = /^\s*(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/i.exec(content)?.[0] ?? '';
  const words = given ?? content.slice(picture.length);
  return `\n\n<figure>${picture}<figcaption>${words.trim()}</figcaption></figure>\n\n`;
}

/** Pictures by their numbers, where the source knows them. */
function gallery({ attributes }: Shortcode, context: HtmlContext): Block[] | undefined {
  const numbers = (attributes.get('ids') ?? attributes.get('include') ?? '').split(',').map((number) => number.trim());
  const files = numbers.map((number) => context.options.file?.(number));
  if (files.some((one) => one === undefined)) return undefined;
  const pictures = files.map((one) => element('img', { src: one?.url, alt: one?.alt ?? '' }));
  const media = readHtml(pictures.join(''), context).flatMap((one) => (one.type === 'figure' ? one.media : []));
  return media.length === 0 ? undefined : [{ type: 'figure', id: '', media, layout: 'gallery' }];
}

const { element } = stringBuilder;
const FILES = ['src', 'mp3', 'm4a', 'ogg', 'wav', 'wma', 'mp4', 'm4v', 'webm', 'ogv', 'flv'];

function shownBy({ name, attributes, content }: Shortcode): string | undefined {
  const first = attributes.get('0');
  if (name === 'audio' || name === 'video') {
    const src = [...FILES.map((file) => attributes.get(file)), first, content?.trim()].find(isAddress);
    return src && `\n\n${element('figure', { children: element(name, { src }) })}\n\n`;
  }
  const url = [content?.trim(), attributes.get('src'), attributes.get('url'), first?.replace(/^=/, '')].find(isAddress);
  return url && `\n\n${embedHtml(url)}\n\n`;
}

const isAddress = (text: string | undefined): text is string => text !== undefined && safeUrl(text, 'website') !== null;

/** What shows a page of another site, for the rules that know whose it is. */
export const embedHtml = (url: string): string => stringBuilder.element('iframe', { src: url });
