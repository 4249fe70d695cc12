import { findRule } from '../../furniture/find-rule.js';
import { LONGEST_LINE } from '../../furniture/fold-line.js';
import type { Passage } from '../passages/passage.js';
import { languages, languagesFor } from '../../languages/page-languages.js';
import { commentWhen, type When } from './comment-when.js';

/** The lines above a comment: who wrote it, when, and whom it answers. */
export interface CommentHead extends When {
  readonly name: string;
  /** The name of whose comment it answers. */
  readonly answers?: string;
  /** How many passages it takes. */
  readonly count: number;
}

const LONGEST_NAME = { units: 60, words: 6 };
/** Between the one who answers and the one who is answered. */
const ARROW = /\s?(?:▸|→|➔|➜|⟶|»|›|>)\s?/;
/** Between a name and a date on one line. */
const BARS = [' • ', ' · ', ' | ', ' – ', ' — ', ' - ', ', ', ' (', ': ', ' '];

const JOINTS = [
  ...languages
    .flatMap(({ comments }) => comments.joints.map((joint) => ` ${joint} `))
    .sort((one, other) => other.length - one.length),
  ...BARS,
];

/** The head of a comment that begins with a passage; `known`: the names of those who wrote before. */
export function commentHead(
  passages: readonly Passage[],
  index: number,
  lang: string,
  known: ReadonlySet<string>,
): CommentHead | undefined {
  const [line = '', next = '', further = ''] = [0, 1, 2].map((ahead) => passages[index + ahead]?.text);
  if (line.length > LONGEST_LINE) return undefined;
  const said = saidBy(line, lang);
  const when = commentWhen(next, lang);
  // "That is what she said" may be words of a comment: a colon or a date makes it a head.
  if (said !== undefined && (line.endsWith(':') || when)) {
    return named(said, when ?? {}, when ? 2 : 1, lang);
  }
  const whole = onOneLine(line, lang) ?? asInMail(line, lang);
  if (whole) return named(whole.name, whole.when, 1, lang);
  if (!isName(line, lang)) return undefined;
  if (when) return named(line, when, 2, lang);
  // A name under a name, then a date: the second is whom the first answers, if they have written before.
  const later = known.has(next) ? commentWhen(further, lang) : undefined;
  return later && { ...later, name: line, answers: next, count: 3 };
}

/** "Bert Quill says:", "Berta Moor sagt:". */
function saidBy(line: string, lang: string): string | undefined {
  const words = line.replace(/\s?:$/, '');
  for (const { comments } of languagesFor(lang)) {
    const said = comments.says.find((word) => words.toLowerCase().endsWith(` ${word}`));
    const name = said === undefined ? '' : words.slice(0, -said.length - 1);
    if (name !== '' && isName(name, lang)) return name;
  }
  return undefined;
}

/** "Bert Quill • 2 days ago", "Berta Moor schrieb am 3. März 2019 um 16:05", "Ada on April 4, 2019 at 4:05 pm said:". */
function onOneLine(line: string, lang: string): { name: string; when: When } | undefined {
  const words = withoutSaid(line, lang);
  for (const joint of JOINTS) {
    const at = words.toLowerCase().indexOf(joint);
    if (at <= 0 || !isName(words.slice(0, at), lang)) continue;
    const when = commentWhen(words.slice(at + joint.length), lang);
    if (when) return { name: words.slice(0, at), when };
  }
  return undefined;
}

/** "Am 3. März 2019 um 16:05 schrieb Berta Moor:", "Le 3 mars 2019 à 16:05, Luc Fabre a écrit :". */
function asInMail(line: string, lang: string): { name: string; when: When } | undefined {
  if (!/:$/.test(line)) return undefined;
  const words = line.replace(/\s?:$/, '');
  const comma = words.lastIndexOf(', ');
  const said = comma < 0 ? undefined : saidBy(words.slice(comma + 2), lang);
  const before =
    said === undefined ? undefined : commentWhen(words.slice(0, comma).replace(/^(?:on|le|am) /i, ''), lang);
  if (said !== undefined && before) return { name: said, when: before };
  for (const { comments } of languagesFor(lang)) {
    for (const word of comments.says) {
      const at = words.toLowerCase().indexOf(` ${word} `);
      const name = words.slice(at + word.length + 2);
      const when = at > 0 && isName(name, lang) ? commentWhen(words.slice(0, at), lang) : undefined;
      if (when) return { name, when };
    }
  }
  return undefined;
}

const withoutSaid = (line: string, lang: string) => {
  const words = line.replace(/\s?:$/, '');
  const said = languagesFor(lang)
    .flatMap(({ comments }) => comments.says)
    .find((word) => words.toLowerCase().endsWith(` ${word}`));
  return said === undefined ? words : words.slice(0, -said.length - 1);
};

function named(printed: string, when: When, count: number, lang: string): CommentHead | undefined {
  const [name = '', answered] = printed.split(ARROW, 2);
  if (answered !== undefined && isName(answered, lang)) return { ...when, name, answers: answered, count };
  for (const { comments } of languagesFor(lang))
    for (const words of comments.replyTo) {
      const at = printed.toLowerCase().indexOf(` ${words} `);
      const answers = printed.slice(at + words.length + 2);
      if (at > 0 && isName(answers, lang)) return { ...when, name: printed.slice(0, at), answers, count };
    }
  return { ...when, name: printed, count };
}

/** "In reply to Ada Lund" on a line of its own: the name. */
export function answeredIn(line: string, lang: string): string | undefined {
  const lower = line.toLowerCase();
  for (const { comments } of languagesFor(lang))
    for (const words of comments.replyTo) {
      const name = line.slice(words.length + 1).replace(/[:.]$/, '');
      if (lower.startsWith(`${words} `) && isName(name, lang)) return name;
    }
  return undefined;
}

/** Whether a line may be the name that somebody comments under: short, no sentence, no address, no line that pages print. */
function isName(text: string, lang: string): boolean {
  if (text.length > LONGEST_NAME.units || text.split(/\s+/).length > LONGEST_NAME.words) return false;
  if (!/\p{L}/u.test(text) || /[@:;?!]|https?|www\./.test(text) || /[.,]$/.test(text.replace(/\b\p{Lu}\.$/u, '')))
    return false;
  return findRule(text) === undefined && commentWhen(text, lang) === undefined;
}
