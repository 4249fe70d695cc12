/** What stands in the only element of this name, as HTML, others of its name in it included; empty where there is none. */
export function innerOf(html: string, tagName: string): string {
  const open = html.indexOf(`<${tagName}`);
  const from = open < 0 ? -1 : html.indexOf('>', open);
  const end = from < 0 ? -1 : html.lastIndexOf(`</${tagName}>`);
  return end <= from ? '' : html.slice(from + 1, end);
}

/** The same HTML without that element. */
export function withoutIt(html: string, tagName: string): string {
  const open = html.indexOf(`<${tagName}`);
  const end = open < 0 ? -1 : html.lastIndexOf(`</${tagName}>`);
  return end <= open ? html : html.slice(0, open) + html.slice(end + tagName.length + 3);
}

/** The same HTML with something else in that element. */
export function withInner(html: string, tagName: string, inner: string): string {
  const open = html.indexOf(`<${tagName}`);
  const from = open < 0 ? -1 : html.indexOf('>', open);
  const end = from < 0 ? -1 : html.lastIndexOf(`</${tagName}>`);
  return end <= from ? html : html.slice(0, from + 1) + inner + html.slice(end);
}
