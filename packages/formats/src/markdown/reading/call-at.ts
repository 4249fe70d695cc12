/** A place where a site generator puts something of its own: `{{< figure src="quay.jpg" >}}`. */
export interface Call {
  /** `figure`; of one that ends something `/figure`. */
  readonly name: string;
  /** What it says by name: `src`. */
  readonly named: Readonly<Record<string, string>>;
  /** What it says by place. */
  readonly listed: readonly string[];
  /** Word for word. */
  readonly text: string;
}

/** Shortcodes of Hugo (https://gohugo.io/content-management/shortcodes/) and tags of Liquid and Nunjucks. */
const FRAMES = [
  ['{{<', '>}}'],
  ['{{%', '%}}'],
  ['{%', '%}'],
] as const;
/** In UTF-16 units; so far is looked for the end of one. */
const LONGEST = 1000;
const NAME = /^[a-z][\w.-]*/i;
const SAID = /(?:(\w[\w-]*)=)?(?:"([^"]*)"|`([^`]*)`|'([^']*)'|([^\s"'`=]+))/g;

/** The call that begins at a place of a text. */
export function callAt(source: string, at: number): Call | undefined {
  for (const [open, close] of FRAMES) {
    if (!source.startsWith(open, at)) continue;
    const inside = source.slice(at + open.length, at + LONGEST);
    const length = inside.indexOf(close);
    if (length < 0) return undefined;
    // `{%- … -%}` and `{{< … />}}` are the same without the space around, and closed at once.
    const words = inside.slice(0, length).replace(/^-/, '').replace(/[-/]$/, '').trim();
    const isEnd = words.startsWith('/');
    const [name] = NAME.exec(words.slice(isEnd ? 1 : 0).trim()) ?? [];
    if (name === undefined) return undefined;
    const text = source.slice(at, at + open.length + length + close.length);
    const said = saidIn(words.slice(words.indexOf(name) + name.length));
    return { name: (isEnd ? '/' : '') + name.toLowerCase(), ...said, text };
  }
  return undefined;
}

/** `{{ '/quay.jpg' | relative_url }}`, `{{ site.baseurl }}`: of what Liquid prints an address is the words that it is made of, if any. */
const OUTPUT = /^\{\{-?[ \t]?(?:"([^"\n]{0,300})"|'([^'\n]{0,300})'|[\w.-]{1,100})[ \t]?(?:\|[^{}\n]{0,200})?\}\}/;

/** What Liquid prints in an address, at a place of a text. */
export function outputAt(source: string, at: number): Call | undefined {
  if (!source.startsWith('{{', at)) return undefined;
  const [text, double, single] = OUTPUT.exec(source.slice(at, at + LONGEST)) ?? [];
  return text === undefined ? undefined : { name: '', named: {}, listed: [double ?? single ?? ''], text };
}

function saidIn(text: string): Pick<Call, 'named' | 'listed'> {
  const named = new Map<string, string>();
  const listed: string[] = [];
  for (const [, name, ...values] of text.matchAll(SAID)) {
    const value = values.find((one) => one !== undefined) ?? '';
    if (name === undefined) listed.push(value);
    else named.set(name.toLowerCase(), value);
  }
  return { named: Object.fromEntries(named), listed };
}
