import { shortId, type Agent } from '@standfirst/core';
import type { Element } from 'hast';
import { isRole, readAttribution, titledWork, type Attributed } from '../../attribution/read-attribution.js';
import { attribute, findAll, findFirst, wordsOf, type Node } from '../tree/html-tree.js';

/** A line that names somebody is short. */
const LONGEST = 200;

/** Who speaks and where the words are from, by a line that stands with them. What it does not tell is left out. */
export function whoseWords(whose: readonly Node[]): Attributed {
  const line = { children: [...whose] };
  const named = findFirst(line, isSpeaker);
  if (named) return { speaker: namedAgent(named) };
  const [title] = findAll(line, isTitle);
  if (title && wordsOf(title) !== wordsOf(line)) {
    const outside = wordsOf(line)
      .replace(wordsOf(title), '')
      .slice(0, LONGEST)
      .replace(/^[\s,;:–—-]+|(?:[\s,;:–—()-]|\b(?:in|from|aus|dans)\b)+$/g, '');
    const { speaker } = readAttribution(outside);
    if (speaker?.kind === 'person') return { speaker, source: titledWork(wordsOf(title)) };
  }
  return readAttribution(wordsOf(line));
}

/** Titles of works stand in italics; what somebody does may too. */
const isTitle = (found: Element): boolean =>
  ['cite', 'em', 'i'].includes(found.tagName) &&
  /^["“„«'‘]?[\p{Lu}\p{N}]/u.test(wordsOf(found)) &&
  !isRole(wordsOf(found));

/** Who says words, in the vocabulary of https://schema.org/Quotation. */
const SPEAKERS = new Set(['spokenbycharacter', 'creator', 'author']);

const isSpeaker = (found: Element): boolean =>
  (attribute(found, 'itemprop') ?? '')
    .toLowerCase()
    .split(/\s+/)
    .some((name) => SPEAKERS.has(name)) && wordsOf(found) !== '';

function namedAgent(found: Element): Agent {
  const name = wordsOf(findFirst(found, (part) => attribute(part, 'itemprop') === 'name') ?? found).slice(0, 200);
  const kind = /schema\.org\/\w*Organization$/.test(attribute(found, 'itemtype') ?? '') ? 'organization' : 'person';
  return { kind, id: `${kind}-${shortId(name)}`, name };
}
