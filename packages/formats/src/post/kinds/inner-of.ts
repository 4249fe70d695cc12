/** What stands in the first element of this name, as HTML; empty where there is none. The editor nests none in itself. */
export function innerOf(html: string, tagName: string): string {
  const open = html.indexOf(`<${tagName}`);
  const from = open < 0 ? -1 : html.indexOf('>', open);
  const end = from < 0 ? -1 : html.indexOf(`</${tagName}>`, from);
  return end < 0 ? '' : html.slice(from + 1, end);
}

/** The same HTML without the first element of this name. */
export function withoutFirst(html: string, tagName: string): string {
  const open = html.indexOf(`<${tagName}`);
  const end = open < 0 ? -1 : html.indexOf(`</${tagName}>`, open);
  return end < 0 ? html : html.slice(0, open) + html.slice(end + tagName.length + 3);
}
