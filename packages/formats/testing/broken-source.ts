/** What readers stumble over, put into the middle of things: signs, letters, and what is ours. */
const PIECES = [
  ...'< > </ <!-- --> <![CDATA[ ]]> &# &amp; &nbsp; " \' { } [ ] , : \\ ``` --- +++ [^1] ![a](b) ~~ ** “ ” 🏳️‍🌈'.split(
    ' ',
  ),
  ...'__proto__ constructor null true 1e999 -0 !!str "_type":"block" "marks":["l"] "schemaVersion":2'.split(' '),
  ...'<p> </div> <q> <br> <blockquote> <script> <template> <svg> <math> <select> <table><tr> <content:encoded>'.split(
    ' ',
  ),
  ...['\0', '\n\n', '\r', '\v', '\t', '\u2028', '\u0085', '\u00a0', '\ud800', '\udc00', '\u202e', '\ufeff', 'e\u0301'],
  ...['* ', '> ', '1. ', '- - -', '    ', '[^1]: a\n', '[a]: b\n', '| a |\n|-|\n', '<<: *x', '&x ', '<!DOCTYPE html>'],
  ...[' data-quote="q"', ' data-embed="javascript:1"', ' data-unknown="x"', ' data-pullquote', ' data-note="1"'],
  ...['<script type="application/json" data-standfirst>{', 'standfirst:\n  schemaVersion: 1\n', ' xml:base="a:b"'],
  ...['<!-- wp:quote {"a":1} -->', '<!-- /wp:quote -->', '<!-- wp:standfirst/block {"as":{"type":"gate"}} /-->'],
];
/** Longer seeds are cut: most of what goes wrong does so in little. */
const LENGTH = 600;

/** A source out of some that are whole: a stretch of one in which pieces are cut out, doubled, put in, or brought from another. */
export function brokenSource(seeds: readonly string[], next: (below: number) => number, length = LENGTH): string {
  const seed = oneOf(seeds, next) ?? '';
  const start = next(2) === 0 ? 0 : next(Math.max(1, seed.length - length));
  let source = next(20) === 0 ? seed.slice(0, 20_000) : seed.slice(start, start + length);
  for (let changes = next(6); changes > 0; changes -= 1) {
    const [at, size] = [next(source.length + 1), next(40)];
    const piece = [
      () => oneOf(PIECES, next) ?? '',
      () => oneOf(PIECES, next) ?? '',
      () => source.slice(at, at + size),
      () => pieceOf(oneOf(seeds, next) ?? '', next),
      () => String.fromCharCode(next(next(3) === 0 ? 0x10000 : 0x100)),
    ][next(5)]?.();
    source = source.slice(0, at) + piece + source.slice(next(2) === 0 ? at : at + size);
  }
  return source;
}

const pieceOf = (text: string, next: (below: number) => number) => {
  const start = next(text.length + 1);
  return text.slice(start, start + next(200));
};

const oneOf = <Value>(list: readonly Value[], next: (below: number) => number) => list[next(list.length)];

/** What stands in JSON where something else should. */
const ODD: readonly string[] = [
  ...'null 0 -1 1e308 1.5 true "" "x" [] {} [[]] [null] "\\ud800" "\\u0000" "<b>x</b>" "javascript:1" "2026-13-45"'.split(
    ' ',
  ),
  ...['" "', '"__proto__"', '{"__proto__":{"a":1}}', '{"__html":"x"}', '"a\\nb"', `"${'x'.repeat(300)}"`],
];

/** Valid JSON out of some that is: values are left out, doubled, put in the place of others, and broken within. */
export function brokenJson(seeds: readonly unknown[], next: (below: number) => number): string {
  const root = [structuredClone(oneOf(seeds, next))];
  for (let changes = 1 + next(5); changes > 0; changes -= 1) {
    const all = [...fieldsIn(root)];
    const [field, other] = [oneOf(all, next), oneOf(all, next)];
    if (field && other) change(field, structuredClone(other.holder[other.name]), next);
  }
  return JSON.stringify(root[0] ?? null);
}

type Holder = Record<string | number, unknown>;
interface Field {
  readonly holder: Holder;
  readonly name: string | number;
}

function* fieldsIn(value: unknown): Generator<Field> {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as Holder; // lists are objects by numbers
  for (const name of Object.keys(holder)) {
    yield { holder, name };
    yield* fieldsIn(holder[name]);
  }
}

function change({ holder, name }: Field, other: unknown, next: (below: number) => number): void {
  const value = holder[name];
  const ways = [
    () => void (Array.isArray(holder) ? holder.splice(Number(name), 1) : Reflect.deleteProperty(holder, name)),
    () => void (holder[name] = JSON.parse(oneOf(ODD, next) ?? 'null') as unknown),
    () => void (holder[name] = other),
    () => void (Array.isArray(holder) ? holder.push(other) : (holder[oneOf(PIECES, next) ?? ''] = other)),
    () => void (typeof value === 'string' && (holder[name] = brokenSource([value], next))),
  ];
  ways[next(ways.length)]?.();
}

/** Whole numbers below a bound, the same ones each time. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
