/**
 * A style sheet without its layers, for pages whose own rules stand in none and would beat every layered one. The order of
 * the rules stays; `@layer a, b;` goes, and of `@layer a { … }` the braces.
 */
export function unlayer(css: string): string {
  let rest = css.replace(/\/\*[^]*?\*\//g, '').replace(/@layer [\w., -]+;/g, '');
  for (let at = rest.search(LAYER); at >= 0; at = rest.search(LAYER)) {
    const open = rest.indexOf('{', at);
    const close = closingBrace(rest, open);
    rest = rest.slice(0, at) + rest.slice(open + 1, close) + rest.slice(close + 1);
  }
  return rest;
}

const LAYER = /@layer [\w., -]+\{/;

/** Braces in strings are no braces. */
function closingBrace(css: string, open: number): number {
  let depth = 0;
  for (const { 0: found, index } of css.slice(open).matchAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[{}]/g)) {
    if (found === '{') depth += 1;
    if (found === '}') depth -= 1;
    if (depth === 0) return open + index;
  }
  throw new Error('A layer is not closed. Its rules cannot be told from the others. Add the brace that is missing.');
}
