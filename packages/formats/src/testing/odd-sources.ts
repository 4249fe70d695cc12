/** Sources that a reader must survive: it reads them, or says in a `ReadError` why it cannot. */
export const oddSources: Readonly<Record<string, string>> = {
  nothing: '',
  'white space': ' \n\t\u00a0\r\n',
  'one letter': 'a',
  'a mark at the start': '\u{FEFF}Headline\n\nWords.',
  'NUL characters': 'Head\0line with some more words\n\nWords\0 and words and words.',
  'half a surrogate pair': 'Headline \ud800 with some more words\n\nWords \udc00 and words.',
  'every line ending': 'Headline\r\n\r\nOne.\rTwo.\u2028Three.\u2029\u2029Four.\vFive.\fSix.',
  'ten thousand line feeds': '\n'.repeat(10_000),
  'ten thousand open brackets': '['.repeat(10_000),
  'ten thousand open braces': '{"a":'.repeat(10_000),
  'ten thousand tags': '<p>'.repeat(10_000),
  'ten thousand spaces between words': `Headline\n\nword${' '.repeat(10_000)}word.`,
  'ten thousand quotation marks': `Headline\n\n${'“a '.repeat(10_000)}`,
  'one long line': `Headline\n\n${'word '.repeat(200_000)}`,
  'markup as text': '<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n</title>',
  'right to left':
    '\u05db\u05d5\u05ea\u05e8\u05ea\n\n\u202e\u05e4\u05e1\u05e7\u05d4 \u05e8\u05d0\u05e9\u05d5\u05e0\u05d4.\u202c',
  'letters beyond the first plane': '👩‍👩‍👧‍👦 𝔥𝔢𝔞𝔡𝔩𝔦𝔫𝔢\n\nﷺ'.repeat(20),
  'names of the prototype': '{"type":"article","__proto__":{"x":1},"constructor":{"prototype":{}}}',
};
