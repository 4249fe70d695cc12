/** One custom property of the styles. */
export interface Token {
  readonly name: string;
  readonly description: string;
}

interface Group {
  readonly [name: string]: Group | string | undefined;
}

const described = Object.values(
  import.meta.glob<Group>('../../../../packages/ui/tokens/base.tokens.json', { eager: true, import: 'default' }),
)[0];

/** Every token of a group that the style sheets of this page declare; what it is for comes from the token file. */
export function tokensOf(group: string): Token[] {
  const prefix = `--sf-${group}`;
  const names = new Set<string>();
  const visit = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule)
        for (const property of rule.style)
          if (property === prefix || property.startsWith(`${prefix}-`)) names.add(property);
      if (rule instanceof CSSGroupingRule) visit(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) visit(sheet.cssRules);
  return [...names].map((name) => ({ name, description: descriptionOf(name.replace('--sf-', '').split('-')) }));
}

/** Names of tokens may hold hyphens: `color-accent-ink` is `accent-ink` in the group `color`. */
function descriptionOf([group = '', ...rest]: readonly string[]): string {
  const found = described?.[group];
  const token = typeof found === 'object' && rest.length > 0 ? found[rest.join('-')] : found;
  const description = typeof token === 'object' ? token['$description'] : undefined;
  return typeof description === 'string' ? description : '';
}
