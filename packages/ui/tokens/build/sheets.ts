import { brands, type Resolved, type Theme, type Values } from './themes.js';

const ORDER = '@layer sf.tokens, sf.theme, sf.base, sf.components;';
const MADE = '/* Made from packages/ui/tokens by `npm run tokens`; THEMING.md tells what each is for. */';
const HIGH = "[data-theme~='high-contrast']";

/** The library's own look: the tokens of the first brand, for whoever sets nothing. */
export function tokensSheet(resolved: Resolved): string {
  const brand = brands[0];
  const plain = resolved.values({ brand, scheme: 'light' });
  return `${MADE}
${ORDER}
@layer sf.tokens {
  :root { color-scheme: light dark }
  [data-theme~='light'] { color-scheme: light }
  [data-theme~='dark'] { color-scheme: dark }
  /* Declared again where a theme begins: bundlers that write light-dark() for older browsers fix its value where it stands. */
  :root, [data-theme] { ${colors(resolved, brand)} }
  :root { ${declarations([...plain].filter(([name]) => !isColor(name)))} }
  @media (prefers-contrast: more) { :root, [data-theme] { ${colors(resolved, brand, '-high')} } }
  ${HIGH} { ${colors(resolved, brand, '-high')} }
}`;
}

/** A brand, wherever `data-brand` names it: all its colours, and of the rest what differs from the library's own. */
export function brandSheet(resolved: Resolved, brand: Theme['brand']): string {
  const usual = resolved.values({ brand: brands[0], scheme: 'light' });
  const own = [...resolved.values({ brand, scheme: 'light' })];
  const here = `[data-brand='${brand}']`;
  return `${MADE}
${ORDER}
@layer sf.theme {
  ${here}, ${here} [data-theme] { ${colors(resolved, brand)} }
  ${here} { ${declarations(own.filter(([name, value]) => !isColor(name) && usual.get(name) !== value))} }
  @media (prefers-contrast: more) { ${here}, ${here} [data-theme] { ${colors(resolved, brand, '-high')} } }
  ${HIGH}${here}, ${HIGH} ${here}, ${here} ${HIGH} { ${colors(resolved, brand, '-high')} }
}`;
}

const isColor = (name: string) => name.startsWith('--sf-color-');

const declarations = (values: Iterable<readonly [string, string]>) =>
  [...values].map(([name, value]) => `${name}: ${value};`).join(' ');

function colors({ values }: Resolved, brand: Theme['brand'], contrast: '' | '-high' = ''): string {
  const night: Values = values({ brand, scheme: `dark${contrast}` });
  const day = [...values({ brand, scheme: `light${contrast}` })].filter(([name]) => isColor(name));
  return declarations(day.map(([name, value]) => [name, `light-dark(${value}, ${night.get(name) ?? value})`]));
}
