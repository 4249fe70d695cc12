const NAMES: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  dateTime: 'datetime',
  colSpan: 'colspan',
  rowSpan: 'rowspan',
};

/** The name of a hast property as it stands in HTML: `dataQuote` is `data-quote`, `className` is `class`. */
export const attributeName = (property: string): string =>
  NAMES[property] ??
  property
    .replace(/^(data|aria)(?=[A-Z])/, '$1-')
    .replace(/(?<!^)(?<!-)[A-Z]/g, (letter) => `-${letter}`)
    .toLowerCase();
