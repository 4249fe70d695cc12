import type { Call } from './call-at.js';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text = ''): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

const ESCAPED = new Map(Object.entries(SIGNS).map(([sign, name]) => [name, sign]));

export const unescaped = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot);/g, (name) => ESCAPED.get(name) ?? name);

/** A picture with its words and its maker. */
export function figureOf({ src, alt, title, caption, attr }: Readonly<Record<string, string>>): string {
  const credit = attr === undefined ? '' : `<small>${escaped(attr)}</small>`;
  const words = [title, caption].flatMap((line) => (line === undefined ? [] : [escaped(line)])).join('<br>');
  const picture = `<img src="${escaped(src)}"${alt === undefined ? '' : ` alt="${escaped(alt)}"`}>`;
  return `<figure>${picture}${words || credit ? `<figcaption>${words}${credit}</figcaption>` : ''}</figure>`;
}

const WHO = ['author', 'by', 'speaker', 'name', 'attribution', 'cite'];
const WHERE = ['source', 'title', 'work'];

/** Whom a quotation is from: by name, as themes of Hugo have it, or all that stands behind the name of the call, as in Hexo. */
export function attributionIn({ named, listed }: Call): string {
  const said = (names: readonly string[]) => names.map((name) => named[name]).find((words) => words !== undefined);
  const byName = [said(WHO), said(WHERE)].flatMap((words) => words ?? []).join(', ');
  return byName || listed.filter((word) => !/^https?:\/\//.test(word)).join(' ');
}
