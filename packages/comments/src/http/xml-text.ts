const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text in HTML or XML, between tags and in quoted attributes. */
export const escapeText = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** The same for XML alone, which has no form at all for some characters: those become U+FFFD. */
export const escapeXml = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  escapeText(text.toWellFormed()).replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
