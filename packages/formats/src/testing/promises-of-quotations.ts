import { articleText, everyBlock, everyInline, inlineText, quotesOf, type Article } from '@standfirst/core';
import type { Contract } from '@standfirst/core/testing';
import { expect } from 'vitest';
import type { Format, Loss } from '../format.js';
import { generatedArticles } from './generated.js';
import { markedArticle, wordsIn } from './marked-article.js';

type Write = NonNullable<Format['write']>;
type Read = NonNullable<Format['read']>;

/** What converters of the field get wrong with quotations, promised the other way round, over generated articles. */
export function promisesOfWrittenQuotations(write: Write): Contract {
  const all = once(() =>
    generatedArticles()
      .map(withoutGates)
      .map(markedArticle)
      .map(({ article, words }) => ({ words, ...write(article) })),
  );
  return {
    'loses no quoted word': () => {
      for (const { words, output } of all()) for (const word of words.said) expect(output).toContain(word);
    },
    'keeps what it does not know, or says that it is lost': () => {
      for (const { words, output, losses } of all())
        if (!isNamed(losses, ['unknown', 'unknownInline']))
          for (const word of words.unseen) expect(output).toContain(word);
    },
  };
}

/** The same where what was written is read again. */
export function promisesOfReadQuotations(write: Write, read: Read): Contract {
  const all = once(() =>
    generatedArticles().flatMap((generated) => {
      const { output, losses } = write(markedArticle(generated).article);
      // Of some articles nothing is left to be read.
      if (output.trim() === '') return [];
      const { article: back, receipt } = read(output);
      return [{ losses, back, isGuessed: receipt.guessed.length > 0 }];
    }),
  );
  return {
    'puts nobody’s name and no word of the reporter into quoted words': () => {
      for (const { back } of all())
        for (const { text } of quotesOf(back))
          expect([...wordsIn(text, 'speaker'), ...wordsIn(text, 'told')]).toEqual([]);
    },
    'turns no quoted words into the reporter’s': () => {
      for (const { back, losses, isGuessed } of all()) {
        const quoted = new Set(wordsIn(quotedText(back), 'said'));
        const told = wordsIn(articleText(back), 'said').filter((word) => !quoted.has(word));
        // A reader that goes by signs says so.
        if (!isGuessed && !isNamed(losses, ['quoted', 'blockquote'])) expect(told).toEqual([]);
      }
    },
    'counts no pull quote twice': () => {
      for (const { back } of all()) expect(wordsIn(articleText(back), 'pulled')).toEqual([]);
    },
    'shows nothing that it does not know': () => {
      for (const { back } of all()) expect(wordsIn(articleText(back), 'unseen')).toEqual([]);
    },
  };
}

/** What is made when it is first asked for, and then kept. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Feeds end at a gate; what stands behind it is no loss of a converter. */
const withoutGates = (article: Article): Article => ({
  ...article,
  body: article.body.filter((block) => ![...everyBlock([block])].some(({ type }) => type === 'gate')),
});

export const isNamed = (losses: readonly Loss[], kinds: readonly string[]): boolean =>
  losses.some(({ what }) => kinds.includes(what));

/** All words that the article has as quoted, in block quotes without a row too. */
function quotedText({ body }: Article): string {
  const inline = [...everyInline(body)].flatMap((one) => (one.type === 'quoted' ? [inlineText(one.children)] : []));
  const apart = [...everyBlock(body)].flatMap((block) =>
    block.type === 'blockquote' ? [...everyInline([block])].map((one) => (one.type === 'text' ? one.value : '')) : [],
  );
  return [...inline, ...apart].join(' ');
}
