import type { Element } from 'hast';
import { attribute, childElements, element, namesOf, textNode, wordsOf, type Node } from '../tree/html-tree.js';
import { isBlockLevel } from './lines.js';
import { whole } from './foreign.js';
import type { MarkupRule } from './markup.js';

/** Where pages keep the address of a picture that is loaded late. */
const LATE = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataHiRes', 'dataFullSrc', 'dataUrl', 'dataImage'] as const;
const LATE_SETS = ['srcset', 'dataSrcset', 'dataLazySrcset'] as const;
const MEDIA = new Set(['img', 'picture', 'video', 'audio']);

/** Pictures with the address that they have in the end; no dots that count readers, no smileys as pictures. */
export const imageRule: MarkupRule = (found, { base }) => {
  if (found.tagName === 'img' || found.tagName === 'amp-img') return picture(found, base);
  if (found.tagName === 'picture') return pictureOf(found, base);
  if (found.tagName === 'amp-video' || found.tagName === 'amp-audio')
    return [{ ...found, tagName: found.tagName.slice(4) }];
  // A link around nothing but a picture is the way to a larger one.
  if (!isBlockLevel(found) && childElements(found).some(({ tagName }) => MEDIA.has(tagName)) && wordsOf(found) === '')
    return found.children;
  return undefined;
};

function picture(found: Element, base: string | undefined): readonly Node[] {
  if (['0', '1'].includes(attribute(found, 'width') ?? '') && ['0', '1'].includes(attribute(found, 'height') ?? ''))
    return [];
  if (/(?:^|[-_\s])(?:emoji|smiley|wp-smiley)(?:$|[-_\s])/.test(namesOf(found)))
    return [textNode(attribute(found, 'alt') ?? '')];
  const src = address(found);
  if (src === undefined) return [];
  return [element('img', { ...found.properties, src: whole(src, base) }, [])];
}

function pictureOf(found: Element, base: string | undefined): readonly Node[] {
  const inside = childElements(found);
  const shown = inside.find(({ tagName }) => tagName === 'img');
  if (shown) return [shown];
  const src = inside.map(address).find((one) => one !== undefined);
  return src === undefined ? [] : [element('img', { src: whole(src, base) }, [])];
}

/** The address of the file itself: that of a picture loaded late, and of several the largest. */
function address(found: Element): string | undefined {
  const src = attribute(found, 'src');
  const isStandIn =
    src === undefined ||
    src.trim() === '' ||
    src.startsWith('data:') ||
    /\b(?:blank|spacer|placeholder|transparent)\b[^/]*$/i.test(src.slice(-80));
  if (!isStandIn) return src;
  for (const name of LATE) {
    const late = attribute(found, name);
    if (late !== undefined && late !== '' && !late.startsWith('data:')) return late;
  }
  for (const name of LATE_SETS) {
    const largest = largestOf(attribute(found, name) ?? '');
    if (largest !== undefined) return largest;
  }
  return undefined;
}

/** Of `a.jpg 300w, b.jpg 1200w` the file with the largest number (https://html.spec.whatwg.org/#srcset-attributes). */
function largestOf(set: string): string | undefined {
  const files = set
    .slice(0, 8192)
    .split(/,\s/)
    .flatMap((one) => {
      const [url = '', size = '1x'] = one.trim().split(/\s+/);
      return url === '' || url.startsWith('data:') ? [] : [{ url, size: Number.parseFloat(size) || 1 }];
    });
  return files.sort((one, other) => other.size - one.size)[0]?.url;
}
