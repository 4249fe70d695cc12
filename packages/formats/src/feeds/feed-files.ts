import { safeUrl, shortId, type Block, type Media } from '@standfirst/core';
import type { Receipt } from '../receipt.js';
import type { FoundFile } from './found-feed.js';

/** The picture of an entry; one that the text shows already is that one. */
export function mediaOf(file: FoundFile, known: Readonly<Record<string, Media>>): Media | undefined {
  const url = safeUrl(file.url, 'media');
  if (url === null || file.kind === 'other') return undefined;
  const same = Object.values(known).find((media) => media.url === url);
  if (same) return same;
  const { kind, credit, width, height, seconds } = file;
  return {
    id: `${kind}-${shortId(url)}`,
    kind,
    url,
    ...(credit !== undefined && { credit }),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(seconds !== undefined && { durationSeconds: seconds }),
  };
}

/** What an entry brings besides its text: sound and films stand behind it; other files are told in the receipt. */
export function fileBlocks(
  files: readonly FoundFile[],
  receipt: Receipt,
): { blocks: Block[]; media: Record<string, Media> } {
  const media: Record<string, Media> = {};
  const cutlines = new Map<string, string>();
  for (const file of files) {
    const own = file.kind === 'image' ? undefined : mediaOf(file, media);
    if (own) {
      media[own.id] = own;
      if (file.words !== undefined) cutlines.set(own.id, file.words);
    } else
      receipt.discarded.push({ reason: file.kind === 'image' ? 'further picture' : 'attached file', text: file.url });
  }
  const blocks = Object.keys(media).map((id): Block => {
    const cutline = cutlines.get(id);
    return {
      type: 'figure',
      id: `figure-${id}`,
      media: [id],
      ...(cutline !== undefined && { cutline: [{ type: 'text', value: cutline }] }),
    };
  });
  return { blocks, media };
}
