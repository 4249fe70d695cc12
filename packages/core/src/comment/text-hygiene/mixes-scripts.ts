const SCRIPTS = (
  'Latin,Greek,Cyrillic,Armenian,Georgian,Hebrew,Arabic,Syriac,Thaana,Devanagari,Bengali,Gurmukhi,Gujarati,Oriya,Tamil,' +
  'Telugu,Kannada,Malayalam,Sinhala,Thai,Lao,Tibetan,Myanmar,Ethiopic,Khmer,Mongolian,Cherokee,Canadian_Aboriginal,' +
  'Hangul,Hiragana,Katakana,Bopomofo,Han,Coptic,Gothic,Deseret,Lisu,Tifinagh,Nko,Yi'
)
  .split(',')
  .map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const);

// Alphabets that are written together, as UTS 39 (highly restrictive) has them; Latin may stand with each group.
const TOGETHER = [
  ['Han', 'Hiragana', 'Katakana'],
  ['Han', 'Bopomofo'],
  ['Han', 'Hangul'],
].map((group) => new Set(['Latin', ...group]));

/** Whether one name is written in alphabets that do not belong together, such as Latin with Cyrillic letters that look alike. */
export function mixesScripts(name: string): boolean {
  const found = SCRIPTS.filter(([, pattern]) => pattern.test(name)).map(([script]) => script);
  return found.length > 1 && !TOGETHER.some((group) => found.every((script) => group.has(script)));
}
