import { tally } from '@standfirst/core';
import type { ArchiveReceipt } from '../../archive-receipt.js';
import type { FeaturedFile } from '../../post/facts/post-facts.js';
import type { WxrFields } from '../wxr-parts.js';
import { keptTexts } from './kept-texts.js';
import { postNumber } from './post-number.js';

/** So many are remembered: more than a site of many years has, and no more than memory bears. */
const MOST = 200_000;

/** The files that an export names, by their numbers. */
export interface ExportFiles {
  add(item: WxrFields): void;
  get(number: string): FeaturedFile | undefined;
}

export function exportFiles(receipt: ArchiveReceipt): ExportFiles {
  const files = keptTexts();
  return {
    add(item) {
      const number = postNumber(item.get('wp:post_id'));
      const file = fileOf(item);
      if (!file || number === undefined || files.has(number)) return;
      if (files.size >= MOST) tally(receipt.changed, `file beyond the first ${MOST}: not remembered`, String(number));
      else files.set(number, JSON.stringify(file));
    },
    get(given) {
      const number = postNumber(given);
      const json = number === undefined ? undefined : files.get(number);
      return json === undefined ? undefined : (JSON.parse(json) as FeaturedFile); // written above
    },
  };
}

function fileOf(item: WxrFields): FeaturedFile | undefined {
  const url = item.get('wp:attachment_url')?.trim() ?? '';
  if (url === '') return undefined;
  const said = item.get('meta:_wp_attachment_metadata') ?? '';
  const alt = item.get('meta:_wp_attachment_image_alt')?.trim() ?? '';
  const caption = item.get('excerpt:encoded')?.trim() ?? '';
  const [width, height] = [sizeIn(said, 'width'), sizeIn(said, 'height')];
  const [credit, rights] = [wordsIn(said, 'credit'), wordsIn(said, 'copyright')];
  return {
    url,
    kind: /\.(?:mp4|m4v|webm|ogv|mov)$/i.test(url) ? 'video' : /\.(?:mp3|m4a|ogg|wav)$/i.test(url) ? 'audio' : 'image',
    ...(alt !== '' && { alt }),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(credit !== undefined && { credit }),
    ...(rights !== undefined && { rights }),
    ...(caption !== '' && { caption }),
  };
}

/** A number in what PHP has serialized; the first is that of the file, later ones are those of its smaller copies. */
function sizeIn(serialized: string, name: string): number | undefined {
  const size = Number(/^(\d{1,6});/.exec(behind(serialized, `"${name}";i:`))?.[1] ?? NaN);
  return size > 0 ? size : undefined;
}

function wordsIn(serialized: string, name: string): string | undefined {
  const words = /^\d{1,6}:"([^"]{1,500})"/.exec(behind(serialized, `"${name}";s:`))?.[1]?.trim();
  return words === '' ? undefined : words;
}

/** What follows a sign, as much as a value may be long. */
function behind(serialized: string, sign: string): string {
  const at = serialized.indexOf(sign);
  return at < 0 ? '' : serialized.slice(at + sign.length, at + sign.length + 520);
}
