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
export { verifiedRows, type VerifiedRow } from './rows/verified-rows.js';
export type { Span } from './span.js';
export { checkQuotes, type CheckNote } from './verify/check-quotes.js';
export { verifyLimits } from './verify/limits.js';
export type { QuoteChange, QuotedPieces, QuotedPlace, QuoteVerdict } from './verify/verdict.js';
export { verifyQuote, type VerifyOptions } from './verify/verify-quote.js';
