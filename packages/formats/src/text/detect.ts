/** Any text may be a page's text; a more exact format wins over it. */
export const detect = (source: string, fileName = ''): number =>
  source.trim() === '' ? 0 : /\.(?:txt|text)$/i.test(fileName) ? 0.6 : 0.1;
