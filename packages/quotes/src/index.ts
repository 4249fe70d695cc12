export { annotateQuotes } from './annotate/annotate-quotes.js';
export { findQuotes, type FindQuotesOptions } from './find-quotes.js';
export type {
  Certainty,
  Cue,
  FoundQuote,
  MarkedFragment,
  QuoteMode,
  Source,
  Speaker,
  SpeakerKind,
  Via,
} from './found-quote.js';
export { predictQuotes, type PredictedQuote, type Prediction } from './rows/prediction.js';
export { quoteRows, type QuoteRow } from './rows/quote-rows.js';
export type { Span } from './span.js';
