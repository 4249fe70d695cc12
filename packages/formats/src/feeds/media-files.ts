import type { FoundFile } from './found-feed.js';
import { attributeOf, childrenOf, fieldOf, NS, numberOf, wholeAddress } from './xml-fields.js';
import type { XmlElement } from './xml-tree.js';

/** What sort of file it is, by its type or else by the ending of its address. */
export function kindOfFile(type: string | undefined, url: string): FoundFile['kind'] {
  const found = /^(image|video|audio)(?:\/|$)/i.exec(type ?? '')?.[1]?.toLowerCase();
  if (found === 'image' || found === 'video' || found === 'audio') return found;
  if (type !== undefined) return 'other';
  if (/\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i.test(url)) return 'image';
  if (/\.(?:mp4|webm|m3u8)(?:[?#]|$)/i.test(url)) return 'video';
  return /\.(?:mp3|m4a|ogg|opus)(?:[?#]|$)/i.test(url) ? 'audio' : 'other';
}

/** The files of Media RSS (https://www.rssboard.org/media-rss): of several sizes the widest; a thumbnail where there is nothing else. */
export function mediaFiles(entry: XmlElement): FoundFile[] {
  const inGroups = childrenOf(entry, NS.media, 'group').flatMap((group) => {
    const sizes = childrenOf(group, NS.media, 'content').flatMap((content) => fileOf(content, group));
    const [widest] = sizes.toSorted((one, other) => (other.width ?? 0) - (one.width ?? 0));
    return widest ? [widest] : [];
  });
  const alone = childrenOf(entry, NS.media, 'content').flatMap((content) => fileOf(content, entry));
  const files = [...inGroups, ...alone];
  if (files.length > 0) return files;
  return childrenOf(entry, NS.media, 'thumbnail').flatMap((thumbnail) => {
    const url = attributeOf(thumbnail, 'url');
    return url === undefined ? [] : [{ url, kind: 'image' as const, ...sizeOf(thumbnail) }];
  });
}

function fileOf(content: XmlElement, around: XmlElement): FoundFile[] {
  const url = attributeOf(content, 'url');
  if (url === undefined) return [];
  const inside = (name: string) => fieldOf(content, NS.media, name) ?? fieldOf(around, NS.media, name);
  const [credit, words] = [inside('credit'), inside('description')];
  const seconds = numberOf(attributeOf(content, 'duration'));
  return [
    {
      url,
      kind: kindOfFile(attributeOf(content, 'medium') ?? attributeOf(content, 'type'), url),
      ...sizeOf(content),
      ...(credit !== undefined && { credit }),
      ...(words !== undefined && { words }),
      ...(seconds !== undefined && { seconds }),
    },
  ];
}

function sizeOf(element: XmlElement): Pick<FoundFile, 'width' | 'height'> {
  const width = numberOf(attributeOf(element, 'width'));
  const height = numberOf(attributeOf(element, 'height'));
  return { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
}

/** A file for which the entry names an address and a type. */
export function enclosed(element: XmlElement, addressIn: 'url' | 'href' | 'src', base?: string): FoundFile[] {
  const url = wholeAddress(attributeOf(element, addressIn), base);
  return url === undefined ? [] : [{ url, kind: kindOfFile(attributeOf(element, 'type'), url) }];
}
