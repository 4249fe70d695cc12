import { safeUrl, shortId, type Media } from '@standfirst/core';
import { firstText, isId, isRecord, textOf, type PortableNode } from '../portable-node.js';
import type { Reading } from '../reading.js';

/** The fields of an image, a film or a sound that are understood. */
export const MEDIA_FIELDS: readonly string[] =
  'media asset url src file alt altText decorative credit attribution copyright hotspot crop width height'.split(' ');

const KINDS: Readonly<Record<string, Media['kind']>> = { image: 'image', video: 'video', audio: 'audio' };

/**
 * The id of the file that a node shows; the file goes into the table. `undefined` where its address is not known: a
 * reference of Sanity names a file without saying where it lies.
 */
export function mediaOf(node: PortableNode, reading: Reading): string | undefined {
  const url = addressOf(node, reading);
  const named = isId(node['media']) ? node['media'] : undefined;
  const id = named ?? (url === undefined ? undefined : `m-${shortId(url)}`);
  if (id === undefined) return undefined;
  if (url === undefined) return id;
  if (!safeUrl(url, 'media'))
    reading.warn(
      `A file stands at "${url.slice(0, 80)}", which no page may load. It is not shown. Look at the address.`,
      [node['asset'], node['file']].find(isRecord) ?? node,
      'url',
      'src',
    );
  const known = Object.hasOwn(reading.media, id) ? reading.media[id] : undefined;
  const kind = Object.hasOwn(KINDS, node._type) ? KINDS[node._type] : undefined;
  reading.media[id] = { kind: kind ?? 'image', ...known, id, url, ...factsOf(node) };
  return id;
}

/** What a file says of itself where it stands in the body; the table has the rest. */
export const mediaFields = (id: string, row: Media | undefined) => ({
  _type: row?.kind ?? 'image',
  media: id,
  ...(row && { asset: { url: row.url }, alt: row.alt, decorative: row.decorative, credit: row.credit }),
});

function addressOf(node: PortableNode, { imageUrl }: Reading): string | undefined {
  const asset = isRecord(node['asset']) ? node['asset'] : isRecord(node['file']) ? node['file'] : {};
  const reference = textOf(asset['_ref']) ?? textOf(asset['_id']);
  return (
    firstText(asset, ['url']) ??
    firstText(node, ['url', 'src']) ??
    (reference === undefined ? undefined : imageUrl(reference))
  );
}

function factsOf(node: PortableNode): Partial<Media> {
  const file = isRecord(node['asset']) ? node['asset'] : {};
  const alt = firstText(node, ['alt', 'altText']) ?? textOf(file['altText']);
  const credit = firstText(node, ['credit', 'attribution', 'copyright']) ?? textOf(file['creditLine']);
  const focalPoint = pointOf(node['hotspot']);
  return {
    ...sizeOf(node),
    ...(alt !== undefined && { alt }),
    ...(typeof node['decorative'] === 'boolean' && { decorative: node['decorative'] }),
    ...(credit !== undefined && { credit }),
    ...(focalPoint && { focalPoint }),
  };
}

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;
const pointOf = (spot: unknown) =>
  isRecord(spot) && isShare(spot['x']) && isShare(spot['y']) ? { x: spot['x'], y: spot['y'] } : undefined;

/** Width and height: stated, in the metadata of the file, or in its name: `image-abc-600x400-jpg`. */
function sizeOf({ width, height, asset }: PortableNode): Pick<Media, 'width' | 'height'> | undefined {
  const file = isRecord(asset) ? asset : {};
  const metadata = isRecord(file['metadata']) ? file['metadata'] : {};
  const stated = isRecord(metadata['dimensions']) ? metadata['dimensions'] : { width, height };
  const [, across, down] = /-(\d{1,6})x(\d{1,6})-\w{1,10}$/.exec(textOf(file['_ref'] ?? file['_id']) ?? '') ?? [];
  const size = { width: stated['width'] ?? Number(across), height: stated['height'] ?? Number(down) };
  return isPixels(size.width) && isPixels(size.height) ? { width: size.width, height: size.height } : undefined;
}

const isPixels = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0;
