const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** JSON that no HTML parser can take for markup: it can only end where its script element ends. Gives back the same data. */
export const scriptSafe = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(/[<>&\u2028\u2029]/g, (character) => ESCAPES[character] ?? '');
