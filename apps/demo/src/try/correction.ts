import { agentName, inherited, shortId, type Agent, type Article, type Quote } from '@standfirst/core';

/** What a reader says of who said the words of one quotation. */
export interface Correction {
  readonly name: string;
  /** What a name that the article does not have yet stands for. */
  readonly kind: Agent['kind'];
}

/** Corrections by the id of their quotation. */
export type Corrections = ReadonlyMap<string, Correction>;

/**
 * The article with speakers as somebody has set them: from then on the attribution is the editor's. Quotations that go on
 * from a corrected one have its speaker too, unless they were corrected themselves.
 */
export function withCorrections(article: Article, corrections: Corrections): Article {
  let corrected = article;
  for (const [id, correction] of corrections) {
    if (corrected.quotes && Object.hasOwn(corrected.quotes, id)) corrected = withSpeaker(corrected, id, correction);
  }
  for (const [id, quote] of Object.entries(corrected.quotes ?? {})) {
    const first = corrections.has(id) ? undefined : correctedBefore(corrected, quote, corrections);
    if (first?.speaker === undefined || inherited(corrected.quotes ?? {}, quote).speaker === first.speaker) continue;
    const row: Quote = { ...quote, speaker: first.speaker, origin: { by: 'rules', certainty: 'continued' } };
    corrected = withRow(corrected, withoutStrangeSource(corrected, row));
  }
  return corrected;
}

function withSpeaker(article: Article, id: string, correction: Correction): Article {
  const { agents = {}, quotes = {} } = article;
  const agent = namedAgent(Object.values(agents), correction);
  const { continues, attribution: _named, ...quote } = quotes[id]!; // the caller has seen it
  const before = continues === undefined ? undefined : inherited(quotes, quotes[continues] ?? quotes[id]!).speaker;
  const row: Quote = {
    ...inheritedSource(quotes, quotes[id]!),
    ...quote,
    speaker: agent.id,
    ...(continues !== undefined && before === agent.id && { continues }),
    origin: { by: 'editor' },
  };
  const whole = { ...article, agents: { ...agents, [agent.id]: agent } };
  return withRow(whole, withoutStrangeSource(whole, row));
}

const inheritedSource = (quotes: Readonly<Record<string, Quote>>, quote: Quote) => {
  const { source } = inherited(quotes, quote);
  return source === undefined ? {} : { source };
};

/** The article's own agent of this name, however it is written; else a new one. */
function namedAgent(agents: readonly Agent[], { name, kind }: Correction): Agent {
  const known = agents.find((agent) => agentName(agent).toLowerCase() === name.toLowerCase());
  if (known) return known;
  const id = `a-${shortId(`${kind} ${name}`)}`;
  return kind === 'unnamed' ? { kind, id, label: name } : { kind, id, name };
}

/** A report that somebody else made is no longer known to be where the words come from. */
function withoutStrangeSource(article: Article, quote: Quote): Quote {
  const makers = quote.source === undefined ? undefined : article.works?.[quote.source]?.by;
  if (!makers || (quote.speaker !== undefined && makers.includes(quote.speaker))) return quote;
  const { source: _strange, ...rest } = quote;
  return rest;
}

/** The nearest corrected quotation that this one goes on from. */
function correctedBefore({ quotes = {} }: Article, quote: Quote, corrections: Corrections): Quote | undefined {
  const seen = new Set<string>();
  for (let id = quote.continues; id !== undefined && !seen.has(id); id = quotes[id]?.continues) {
    if (corrections.has(id)) return quotes[id];
    seen.add(id);
  }
  return undefined;
}

const withRow = (article: Article, row: Quote): Article => ({
  ...article,
  quotes: { ...article.quotes, [row.id]: row },
});
