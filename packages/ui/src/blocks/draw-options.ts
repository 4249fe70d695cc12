import type { Article, Block, ParseProblem, Tables } from '@standfirst/core';
import type { Words } from '../words/words.js';
import type { Views } from './block-views.js';

/** What every view of blocks can be told. */
export interface DrawOptions {
  /** Views of your own, by kind. */
  readonly views?: Views | undefined;
  /** The words that views add. Default: English. */
  readonly words?: Words | undefined;
  /** Put before every HTML id, so that several articles can share a page. */
  readonly idPrefix?: string | undefined;
  /** Name speakers that were inferred, marked as such. Default: they are not named. */
  readonly showInferred?: boolean | undefined;
  /** The time zone of printed times, a name of the IANA database. Default: UTC. */
  readonly timeZone?: string | undefined;
  /** Show a labelled box where a block of an unknown kind has nothing to show. For workshops such as Storybook. */
  readonly develop?: boolean | undefined;
  /** Called for each block of an unknown kind, with its place in the body: `body/3/0`. */
  readonly onUnknown?: ((block: Block, path: string) => void) | undefined;
  /**
   * Called for what readers should not meet: `pull-quote-words-not-found`, and `picture-without-words` for one with no text
   * alternative that is not called decorative.
   */
  readonly onProblem?: ((problem: ParseProblem) => void) | undefined;
}

/** What the blocks point to, and the body to which pull quotes are held: an article, or as much of one as there is. */
export type BlocksOf = Tables & Partial<Pick<Article, 'lang' | 'body'>>;

/** Takes the options out of a view's props; what is left belongs to the root element. */
export function splitOptions<Props extends DrawOptions>(
  props: Props,
): [options: DrawOptions, rest: Omit<Props, keyof DrawOptions>] {
  const { views, words, idPrefix, showInferred, timeZone, develop, onUnknown, onProblem, ...rest } = props;
  return [{ views, words, idPrefix, showInferred, timeZone, develop, onUnknown, onProblem }, rest];
}
