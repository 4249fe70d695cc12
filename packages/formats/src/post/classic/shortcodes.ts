/** A call in square brackets, by which plugins and older versions of WordPress show things (https://codex.wordpress.org/Shortcode_API). */
export interface Shortcode {
  readonly name: string;
  /** By name; values without a name by their place, counted from 0. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between it and its end; `undefined` for one without an end. */
  readonly content: string | undefined;
  /** As it stands. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

const NAME = /\[([a-z][a-z0-9_-]{0,60})(?=[\s\]/])/gi;
const ATTRIBUTE = /([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"']+))|"([^"]*)"|'([^']*)'|(\S+)/g;
/** How far the end of a bracket is looked for. */
const LONGEST = 5000;

/** Those that WordPress itself has. */
export const KNOWN: ReadonlySet<string> = new Set(
  'caption wp_caption gallery embed audio video playlist youtube vimeo tweet soundcloud'.split(' '),
);

/**
 * The shortcodes of a text, in order, those in others left out. Words in brackets are words: of what WordPress itself does
 * not know only that is taken which no writer would mean as words (it sets something, or is closed, or stands alone under a
 * name that is no word).
 */
export function shortcodesIn(text: string): Shortcode[] {
  const found: Shortcode[] = [];
  const lastEnd = lastEnds(text);
  const isMarkup = markupOf(text);
  let at = 0;
  for (const opening of text.matchAll(NAME)) {
    const [, written = ''] = opening;
    const start = opening.index;
    if (start < at || text[start - 1] === '[' || isMarkup(start)) continue;
    const bracket = bracketEnd(text, start + 1 + written.length);
    if (bracket < 0) continue;
    const name = written.toLowerCase();
    const inside = text.slice(start + 1 + written.length, bracket).trim();
    const closesItself = inside.endsWith('/');
    const close = closesItself || (lastEnd.get(written) ?? -1) < bracket ? -1 : text.indexOf(`[/${written}]`, bracket);
    const end = close < 0 ? bracket + 1 : close + written.length + 3;
    const attributes = attributesOf(closesItself ? inside.slice(0, -1) : inside);
    const isCall =
      KNOWN.has(name) || close >= 0 || inside.includes('=') || (/[_\d-]/.test(name) && standsAlone(text, start, end));
    if (!isCall) continue;
    const content = close < 0 ? undefined : text.slice(bracket + 1, close);
    found.push({ name, attributes, content, raw: text.slice(start, end), start, end });
    at = end;
  }
  return found;
}

const MARKUP = /<(!--|\/?[a-z][a-z0-9]*)/gi;
/** What stands in these is shown as it was typed. */
const AS_TYPED = new Set(['code', 'pre', 'script', 'style', 'textarea']);

/** Says of places in their order whether they lie in a tag, in a comment, or in what is shown as it was typed. */
function markupOf(text: string): (place: number) => boolean {
  const tags = text.matchAll(MARKUP);
  const missing = new Set<string>();
  let [from, until] = [0, 0];
  return (place) => {
    while (until <= place) {
      const { value: tag } = tags.next();
      if (!tag) return false;
      if (tag.index < until) continue;
      const name = tag[1]!.toLowerCase(); // the expression has it
      const end = name === '!--' ? '-->' : AS_TYPED.has(name) ? `</${name}` : '>';
      const at = missing.has(end) ? -1 : text.indexOf(end, tag.index);
      if (at < 0) missing.add(end);
      else [from, until] = [tag.index, at + end.length];
    }
    return from <= place;
  };
}

/** Where each name is closed for the last time, so that none is looked for in vain. */
function lastEnds(text: string): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  for (const { 1: name = '', index } of text.matchAll(/\[\/([a-z][a-z0-9_-]{0,60})\]/gi)) ends.set(name, index);
  return ends;
}

/** The closing bracket, before another one opens. */
function bracketEnd(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length && at < from + LONGEST; at += 1) {
    const sign = text[at]!; // inside the bounds
    if (sign === '[') return -1;
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if ((sign === '"' || sign === "'") && text[at - 1] === '=') quote = sign;
    else if (sign === ']') return at;
  }
  return -1;
}

function attributesOf(inside: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  let place = 0;
  for (const [, name, double, single, bare, ...loose] of inside.matchAll(ATTRIBUTE)) {
    if (name !== undefined) attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '');
    else attributes.set(String(place++), loose.find((one) => one !== undefined) ?? '');
  }
  return attributes;
}

const standsAlone = (text: string, start: number, end: number): boolean =>
  /(?:^|\n|<p>)[ \t]{0,20}$/.test(text.slice(Math.max(0, start - 30), start)) &&
  /^[ \t]{0,20}(?:$|\n|<\/p>)/.test(text.slice(end, end + 30));
