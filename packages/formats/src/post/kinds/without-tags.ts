/** HTML without the tags of some elements; what stands in them stays. */
export function withoutTags(html: string, names: readonly string[]): string {
  let rest = '';
  let at = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    const close = html.indexOf('>', open);
    if (close < 0) break;
    const [, name = ''] = /^<\/?([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 30)) ?? [];
    rest += html.slice(at, names.includes(name.toLowerCase()) ? open : close + 1);
    at = close + 1;
  }
  return rest + html.slice(at);
}
