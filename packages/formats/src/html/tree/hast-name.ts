const NAMES: Readonly<Record<string, string>> = Object.assign(Object.create(null) as object, {
  class: 'className',
  for: 'htmlFor',
  datetime: 'dateTime',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  'http-equiv': 'httpEquiv',
});

/** The name that hast has for an attribute: `data-quote` is `dataQuote`, `class` is `className`. */
export const hastName = (name: string): string =>
  NAMES[name] ??
  (name.startsWith('data-') || name.startsWith('aria-')
    ? name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
    : name);
