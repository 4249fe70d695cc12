/** What the opening comment of a block says; fields without a value are left out. */
export type Attributes = Readonly<Record<string, unknown>>;

/** A block between its comments, as the editor writes it; without HTML one comment alone. */
export function blockText(name: string, attributes: Attributes, html?: string): string {
  const short = name.replace(/^core\//, '');
  const json = attributesText(attributes);
  return html === undefined
    ? `<!-- wp:${short}${json} /-->`
    : `<!-- wp:${short}${json} -->\n${html}\n<!-- /wp:${short} -->`;
}

/** JSON in which nothing can end a comment or be taken for HTML; a backslash before the end of a text escapes no quotation mark. */
function attributesText(attributes: Attributes): string {
  const said = Object.entries(attributes).filter(([, value]) => value !== undefined);
  if (said.length === 0) return '';
  const json = JSON.stringify(Object.fromEntries(said));
  return ` ${json
    .replaceAll('\\\\', '\\u005c')
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\\"', '\\u0022')}`;
}
