import { quotesOf, type Article } from '@standfirst/core';
import { wordsInSource, type NotedPlace, type Receipt } from '@standfirst/formats';

/** The receipt with a sentence for each quotation of which only signs tell who speaks, and where its words stand. */
export function withGuessedSpeakers(receipt: Receipt, article: Article, source: string): Receipt {
  const guesses = quotesOf(article).filter(({ quote }) => quote.origin?.certainty === 'inferred');
  if (guesses.length === 0) return receipt;
  const find = wordsInSource(source);
  const notes: string[] = [];
  const places: NotedPlace[] = [];
  for (const { text, fragments, speakerName } of guesses) {
    if (speakerName === undefined) continue;
    const note = `“${shortened(text)}” was taken for words of ${speakerName}, who is named near them. No verb says so: look whether somebody else speaks.`;
    notes.push(note);
    const place = find(fragments.join(' ')) ?? find(fragments[0] ?? text);
    if (place) places.push({ note, ...place });
  }
  return {
    ...receipt,
    guessed: [...receipt.guessed, ...notes],
    places: [...(receipt.places ?? []), ...places],
  };
}

/** In UTF-16 units. */
const LENGTH = 60;

const shortened = (text: string) =>
  text.length <= LENGTH
    ? text.replace(/[,.;]$/, '')
    : `${text.slice(0, text.lastIndexOf(' ', LENGTH) + 1 || LENGTH).trimEnd()} …`;
