import type { Media } from '@standfirst/core';

/** Characters that XML 1.0 cannot hold, not even as references (https://www.w3.org/TR/xml/#charsets); halves of pairs too. */
export const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it can stand in an element or an attribute of XML. */
export const xmlText = (text: string): string =>
  text.replace(NOT_XML, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** An element of one line; nothing where there is no text. */
export function xmlElement(
  name: string,
  text: string | undefined,
  attributes: Readonly<Record<string, string>> = {},
): string[] {
  if (text === undefined || text === '') return [];
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${xmlText(value)}"`);
  return [`<${name}${written.join('')}>${xmlText(text)}</${name}>`];
}

/** The namespace of Media RSS, for the root of a feed. */
export const MEDIA_RSS = ' xmlns:media="http://search.yahoo.com/mrss/"';

/** The file that leads, for readers of feeds that show one beside the title (https://www.rssboard.org/media-rss). */
export function mediaContent(file: Media | undefined): string[] {
  if (!file) return [];
  const { url, kind, width, height, durationSeconds, credit } = file;
  const seconds = durationSeconds === undefined ? undefined : Math.round(durationSeconds);
  const said = Object.entries({ url, medium: kind, width, height, duration: seconds }).filter(([, value]) => value);
  const attributes = said.map(([name, value]) => ` ${name}="${xmlText(String(value))}"`).join('');
  return [`<media:content${attributes}>${xmlElement('media:credit', credit).join('')}</media:content>`];
}

/** The namespace of what this library notes in files of XML beside what others read there. */
export const OWN_NAMESPACE = 'urn:standfirst:article';

/** What is noted of an article, as an element of a vocabulary of our own: JSON, which can name every character. */
export const noted = (facts: object | undefined): string[] =>
  facts
    ? [
        `<standfirst:article xmlns:standfirst="${OWN_NAMESPACE}">${JSON.stringify(facts).replace(MARKUP, asEscape).replace(NOT_XML, asEscape)}</standfirst:article>`,
      ]
    : [];

const MARKUP = /[<>&]/g;
const asEscape = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
