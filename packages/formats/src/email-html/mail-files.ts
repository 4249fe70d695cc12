import { absoluteUrl } from '../absolute-url.js';
import { attribute, element, words, type Element, type Node } from './mail-element.js';
import { MARGIN, styles, WIDTH } from './mail-styles.js';

const ROOM = WIDTH - 2 * MARGIN;

/**
 * A picture with its size in attributes, which hold its place before it is loaded and keep Outlook from drawing it larger
 * than the mail. One that has no whole address is left out: what it shows is told in words.
 */
export function mailImage(node: Element, base: string | undefined): Node[] {
  const src = absoluteUrl(attribute(node, 'src') ?? '', base);
  const alt = attribute(node, 'alt') ?? '';
  if (src === undefined) return alt === '' ? [] : [element('p', { style: styles.cutline }, [words(`[${alt}]`)])];
  const [own, high] = ['width', 'height'].map((name) => Number(attribute(node, name) ?? NaN));
  const width = Math.min(own || ROOM, ROOM);
  const height = own && high ? Math.round((high * width) / own) : undefined;
  return [element('img', { src, alt, width, height, style: `${styles.img};max-width:${width}px` })];
}

/** Film and sound do not play in mails: a link leads to the file. */
export function mailFile(node: Element, base: string | undefined): Node[] {
  const href = absoluteUrl(attribute(node, 'src') ?? '', base);
  const title = attribute(node, 'title') ?? href;
  if (title === undefined) return [];
  const link = href === undefined ? words(title) : element('a', { href, style: styles.link }, [words(title)]);
  return [element('p', { style: styles.p }, [link])];
}
