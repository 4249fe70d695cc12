/** A text as the words or the attribute of HTML and XML. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** A text as a string of JSON. */
export const json = (text: string): string => JSON.stringify(text);

/** A text as XML keeps markup; its own ends of sections are split. */
export const section = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** JSON that its script element does not lose. */
export const data = (value: unknown): string => JSON.stringify(value).replaceAll('</', '<\\/');
