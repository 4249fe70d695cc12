import type { FurnitureRule } from '../furniture/furniture-rule.js';

/** What is known of pages in one language: words, no rules of form. A language is one folder and one line of the registry. */
export interface PageLanguage {
  /** BCP 47, the language alone. */
  readonly tag: string;
  readonly furniture: readonly FurnitureRule[];
  /** Phrases that only a line about rights has; lower case. */
  readonly rightsPhrases: readonly string[];
  /** Words for copyright before a year; lower case. */
  readonly rightsWords: readonly string[];
  /** What stands before the names of a byline; lower case, with the space or colon after it. */
  readonly bylinePrefixes: readonly string[];
  /** The word between the last two names. */
  readonly and: string;
  /** Words that no person's name begins with: "the", "our". */
  readonly articles: readonly string[];
  /** Words that make a name that of an office and not of a person; lower case. */
  readonly officeWords: readonly string[];
  /** The months by any name, lower case, without a stop: to 1–12. */
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: readonly string[];
  /** What stands before a date, lower case: which of the article's dates it is. */
  readonly dateLabels: Readonly<Record<string, 'firstPublished' | 'published' | 'modified'>>;
  /** Words inside a date or beside it that say nothing: "at", "on". */
  readonly dateFillers: readonly string[];
  /** Whether 4/5/2019 is the fourth of May; unset where it may be either. */
  readonly dayFirst?: true;
  /** What stands before a caption or the credit of a picture; lower case, with its colon. */
  readonly captionLabels: readonly string[];
  readonly comments: CommentWords;
}

/** How pages print the comments of their readers; all in lower case. */
export interface CommentWords {
  /** Behind the name of who writes: "says". */
  readonly says: readonly string[];
  /** Between the name and the date: "on", "wrote on". */
  readonly joints: readonly string[];
  /** How old a comment is, tried on the folded line; without two unbounded repeats. */
  readonly age: RegExp;
  /** Before the name of whom it answers: "in reply to". */
  readonly replyTo: readonly string[];
  /** Buttons and marks round a comment as `foldLine` gives them. */
  readonly frames: readonly string[];
}
