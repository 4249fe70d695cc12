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
