import { agentName, type Article } from '@standfirst/core';
import { printedDate } from './printed-date.js';
import { printedWords } from './printed-words.js';

/** The byline in one line: as it was printed, else the names with "By" before them. `undefined` where there is none. */
export function printedByline({ byline = [], agents = {}, lang }: Article): string | undefined {
  const names = byline.flatMap((part) => {
    if (!('agent' in part)) return [part.text];
    const agent = Object.hasOwn(agents, part.agent) ? agents[part.agent] : undefined;
    return part.text ?? (agent ? agentName(agent) : []);
  });
  if (names.length === 0) return undefined;
  if (byline.some((part) => !('agent' in part))) return names.reduce(besides).trim();
  const words = printedWords(lang);
  return `${words.by} ${new Intl.ListFormat(words.lang, { type: 'conjunction' }).format(names)}`;
}

/** Pieces of a printed line have their commas and spaces with them; some readers keep the names alone. */
const besides = (line: string, next: string) =>
  /[\s(–—-]$/.test(line) || /^[\s,;.)–—-]/.test(next) || line === '' ? line + next : `${line}, ${next}`;

/** When the article appeared and when it was last changed, each a line. The day of the version at hand needs no word. */
export function printedDates({ firstPublished, published, modified, lang }: Article): string[] {
  const words = printedWords(lang);
  const line = (date: string, word?: string) => [word, printedDate(date, lang)].filter(Boolean).join(' ');
  return [
    ...(published === undefined ? [] : [line(published)]),
    ...(firstPublished === undefined || firstPublished === published
      ? []
      : [line(firstPublished, words.firstPublished)]),
    ...(modified === undefined || modified === published ? [] : [line(modified, words.updated)]),
  ];
}
