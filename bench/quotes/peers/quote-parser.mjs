// quote-parser knows quotations by patterns around a few verbs; what it calls the name goes on behind it.
import { createRequire } from 'node:module';

const parser = createRequire(import.meta.url)('quote-parser');
const languages = new Set(parser.languages());

export const name = 'quote-parser 0.1';

export function read(text, lang) {
  const seen = new Set();
  return parser
    .parse(text, languages.has(lang) ? lang : 'en', { minLength: 1 })
    .flatMap(({ index, text: words, name: who }) => {
      if (seen.has(index)) return [];
      seen.add(index);
      const place = { speaker: who.text, speakerStart: who.index, speakerEnd: who.index + who.text.length };
      return [{ start: index, end: index + words.length, ...(who.text && place) }];
    });
}
