import { agentName, type Agent } from '../agent/agent.js';
import type { Article } from '../article/article.js';
import type { Work } from '../work/work.js';
import { fragmentsByQuote } from './fragments.js';
import { inherited } from './inherited.js';
import type { Quote } from './quote.js';

/** A quotation with everything that the article's tables know of it. */
export interface SpokenQuote {
  /** The row as it stands in the article; what it inherits from a quotation before it is in the fields beside. */
  readonly quote: Quote;
  /** The words, without marks; pieces joined by a space. */
  readonly text: string;
  /** The words piece by piece, without marks, in the order of the body; empty for a row whose words stand nowhere. */
  readonly fragments: readonly string[];
  /** Who answers for the words; inherited where the quotation continues another. */
  readonly speaker?: Agent;
  /** The speaker's name to print. */
  readonly speakerName?: string;
  /** What the words come from. */
  readonly source?: Work;
  /** Who was told the words or carried them. */
  readonly via?: Agent;
  /** The quotation whose speaker goes on. */
  readonly continues?: string;
}

/** Who says what in the article, in the order of the body. Rows without words in the body come last. */
export function quotesOf(article: Article): SpokenQuote[] {
  const words = fragmentsByQuote(article.body);
  const quotes = article.quotes ?? {};
  const ids = [...words.keys()].filter((id) => Object.hasOwn(quotes, id));
  const wordless = Object.keys(quotes).filter((id) => !words.has(id));
  return [...ids, ...wordless].flatMap((id) => {
    const quote = quotes[id];
    return quote ? [spoken(article, quote, words.get(id) ?? [])] : [];
  });
}

function spoken(article: Article, quote: Quote, fragments: readonly string[]): SpokenQuote {
  const whole = inherited(article.quotes ?? {}, quote);
  const speaker = whole.speaker === undefined ? undefined : article.agents?.[whole.speaker];
  const source = whole.source === undefined ? undefined : article.works?.[whole.source];
  const via = whole.via === undefined ? undefined : article.agents?.[whole.via];
  return {
    quote,
    text: fragments.join(' '),
    fragments,
    ...(speaker && { speaker, speakerName: agentName(speaker) }),
    ...(source && { source }),
    ...(via && { via }),
    ...(quote.continues && { continues: quote.continues }),
  };
}
