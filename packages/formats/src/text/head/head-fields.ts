import { shortId, type Agent, type ArticleInput } from '@standfirst/core';
import { noteIn, type Receipt } from '../../receipt.js';
import type { Head } from './head.js';

/** The fields of the article that stand above its body, and the people whom they name. */
export function headFields(
  head: Head,
  receipt: Receipt,
): {
  article: Pick<ArticleInput, 'headline' | 'standfirst' | 'byline' | 'firstPublished' | 'published' | 'modified'>;
  agents: Agent[];
} {
  if (!head.headline)
    receipt.warnings.push(
      'No headline was found: the first passage is too long for one. The headline is empty. Set it by hand.',
    );
  if (head.standfirst)
    noteIn(
      receipt,
      'guessed',
      `"${head.standfirst.text.slice(0, 60)}" was taken for the standfirst, by its place under the headline.`,
      [head.standfirst],
    );
  for (const line of head.doubtful)
    noteIn(
      receipt,
      'warnings',
      `The date "${line.text}" can be read as two days. None was set. Say which it is by hand.`,
      [line],
    );
  const agents: Agent[] = head.byline
    .filter(({ person }) => person)
    .map(({ text }) => ({ kind: 'person', id: `person-${shortId(text)}`, name: spelt(text) }));
  const byline = head.byline.map(({ text, person }) =>
    person ? { agent: `person-${shortId(text)}`, text } : { text },
  );
  return {
    agents,
    article: {
      headline: head.headline?.text ?? '',
      ...(head.standfirst && { standfirst: head.standfirst.text }),
      ...(byline.length > 0 && { byline }),
      // The first date of each sort wins: below it stand those of other pages.
      ...Object.fromEntries([...head.dates].reverse().map(({ field, value }) => [field, value])),
    },
  };
}

/** A name in capitals as people spell it: "JANE DOE" is Jane Doe. */
const spelt = (name: string) =>
  name === name.toUpperCase()
    ? name
        .toLowerCase()
        .replace(/(^|[\s'’.-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : name;
