import type { Call } from './call-at.js';

/** A tag of a component, as MDX has it: its name begins with a capital, and what it says may be an expression. */
export interface Tag extends Call {
  readonly sort: 'open' | 'close' | 'alone';
}

const HEAD = /^<(\/?)([A-Z][\w.]*)(?=[\s/>])/;
/** Elements of HTML that some write with a capital. */
const HTML =
  /^(?:a|b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|font|form|h[1-6]|head|hr|html|i|iframe|img|input|li|link|meta|object|ol|p|pre|q|s|script|small|span|strike|strong|style|sub|sup|table|tbody|td|textarea|th|thead|title|tr|tt|u|ul|video)$/i;
const SAID = /([\w-]+)=(?:"([^"]*)"|'([^']*)'|\{["'`]?([^{}"'`]*)["'`]?\})/g;

/** The tag that a text begins with. */
export function tagAt(text: string): Tag | undefined {
  const [open, slash, written = ''] = HEAD.exec(text) ?? [];
  if (open === undefined || HTML.test(written) || !/[a-z]/.test(written)) return undefined;
  const end = endOf(text, open.length);
  if (end === undefined) return undefined;
  const whole = text.slice(0, end);
  const said = [...whole.matchAll(SAID)].map(([, name = '', ...values]) => [
    name,
    values.find((value) => value !== undefined) ?? '',
  ]);
  const sort = slash === '/' ? 'close' : whole.endsWith('/>') ? 'alone' : 'open';
  return {
    name: written.toLowerCase(),
    named: Object.fromEntries(said) as Call['named'],
    listed: [],
    text: whole,
    sort,
  };
}

/** Where the tag ends: behind the `>` that stands in no words and no braces. */
function endOf(text: string, from: number): number | undefined {
  let braces = 0;
  let mark = '';
  for (let at = from; at < text.length; at++) {
    const sign = text[at]!;
    if (mark !== '') mark = sign === mark ? '' : mark;
    else if (sign === '"' || sign === "'" || sign === '`') mark = sign;
    else if (sign === '{') braces += 1;
    else if (sign === '}') braces -= 1;
    else if (sign === '>' && braces === 0) return at + 1;
    else if (sign === '<' && braces === 0) return undefined;
  }
  return undefined;
}
