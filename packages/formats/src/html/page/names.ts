import { folded } from './folded.js';

/** What stands before names, in the languages that `text` knows too and some others. */
const BEFORE =
  /^[^\p{L}@]*(?:(?:written|posted|published|words|story|report|reporting|review|text|video)\s+)?(?:by|von|par|por|di|door|av|af)\b[:\s]*|^[^\p{L}@]*(?:authors?|auteurs?|autor(?:en|a|es|e)?|text|texte?|testo|автор(?:ы)?|текст|συντάκτης|بقلم|כתב|מאת|作者|记者|記者|文)\s*[:：／/]\s*|^[^\p{L}@]*(?:بقلم|מאת)\s+|^[^\p{L}@]*(?:作者|记者|記者)\s*|^[^\p{L}@]+/iu;
/** "3 May | by Ada Lund" */
const INSIDE = /^.{0,80}[^\p{L}](?:by|BY|By)[:\s]+(?=\p{Lu}|\p{Lo})/u;
const BETWEEN =
  /\s*[,;]\s*|\s*[|·•/]\s+|\s+[|·•/]\s*|\s+&\s+(?=\p{Lu}\p{L})|\s+(?:and|with|und|mit|et|avec|y|con|e|com|en|met|och|og|med)\s+(?=[^\p{Ll}])/u;
/** Words of buttons and labels that stand where names do. */
const LABELS =
  /^(?:by|and|with|in|on|at|the|e-?mail|print|share|tweet|bio(?:graphy)?|close|comments?|reply|about|contact|photos?|images?|twitter|facebook|google\+?|linkedin|instagram|rss|website|home|news|log ?in|author|authors|guest|unknown|none|null|undefined|am|pm|hours?|minutes?|yesterday|today)$/i;
const REQUESTS =
  /^(?:(?:e-?mail|follow|following|share|view|get|see|read|more|all|about|contact|send|subscribe|posted|published|updated|last|filed|comments?|leave|add|sign|join|click|print|show|load|download|save|listen|watch|reporting|archive|articles?|stories)\b|https?:)/i;
const DAYS_AND_MONTHS =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i;
const TITLES = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|esq)\.?$/i;
/** What stands behind a name and says what somebody does: "Ada Lund, Herald Staff Writer". */
const OFFICE = /\b(?:staff (?:writer|reporter)|correspondent|editor|columnist|critic)s?\s*$/i;
/** "Quill, Ada" as libraries write it. */
const TURNED = /^(\p{Lu}[\p{L}'’-]+),\s?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?)$/u;

/** `By Ada Lund, Bert Quill and Cy Dorn` as names. Addresses, dates and the words of buttons are none. */
export function namesIn(text: string): readonly string[] {
  const names = new Map<string, string>();
  const line = text.slice(0, 500).replace(/\s+/g, ' ').replace(INSIDE, '').replace(BEFORE, '');
  for (const part of line.split(BETWEEN)) {
    const isNone = TITLES.test(part) || (names.size > 0 && OFFICE.test(part));
    const name = isNone ? undefined : nameIn(part);
    if (name !== undefined && !names.has(folded(name))) names.set(folded(name), name);
  }
  return withoutAccounts([...names.values()], (name) => name);
}

/** The names without those of accounts, where there are others. */
export function withoutAccounts<Named>(all: readonly Named[], nameOf: (one: Named) => string): readonly Named[] {
  const written = all.filter((one) => !/^@|^[a-z\d_]+$/.test(nameOf(one)));
  return written.length > 0 ? written : all;
}

/** "Ada Lund March 3": a month that stands before figures is none of the names. */
const beforeFigures = (_: string, word: string | undefined): string =>
  word === undefined || DAYS_AND_MONTHS.test(word) ? '' : ` ${word}`;

/** Names for machines, which may have the family name first. */
export const namesForMachines = (text: string): readonly string[] => namesIn(text.trim().replace(TURNED, '$2 $1'));

function nameIn(part: string): string | undefined {
  const name = part
    .replace(BEFORE, '')
    .replace(/[(<[]?[^\s@]+@[^\s@]+/g, '') // an address of e-mail
    .replace(/(?:\s+(\p{L}+)\.?)?\s*\d.*$/u, beforeFigures) // a date, a time, a count
    .replace(/\s+(?:published|posted|updated|staff writer|last updated|on|at|in)(?:\s.*)?$/i, '')
    .replace(/^[\s([\-–—,]+|[\s)\]\-–—,.:]+$/g, '')
    .trim();
  const isName =
    /\p{L}{2}|\p{Lo}/u.test(name) &&
    name.length <= 80 &&
    name.split(' ').length <= 8 &&
    !LABELS.test(name) &&
    !REQUESTS.test(name) &&
    !DAYS_AND_MONTHS.test(name);
  return isName ? name : undefined;
}
