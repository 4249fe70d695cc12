import { everyBlock, everyInline, type Article } from '@standfirst/core';
import type { Format } from '@standfirst/formats';
import { differences } from '@standfirst/formats/testing';

/** What became of one thing on the way through a format. */
type Fate = 'whole' | 'carried' | 'loss told' | 'not carried' | 'guessed' | 'differs';

/** What a format did with one article. */
export interface Journey {
  readonly article: Article;
  /** What the writer says is lost. */
  readonly told: readonly string[];
  /** What differs when it is read again; nothing where it is only written. */
  readonly differing: readonly string[];
  /** The best that can be said of it. */
  readonly best: 'whole' | 'carried';
  /** The worst. */
  readonly worst: 'guessed' | 'differs';
}

/** Writes an article and, where the format reads too, reads it again. */
export function journey({ read, write }: Format, article: Article): Journey {
  const { output, losses } = write!(article); // only formats that write are asked
  const found = read && output.trim() !== '' ? read(output) : undefined;
  return {
    article,
    told: losses.map(({ what }) => what),
    differing: found ? differences(article, found.article) : [],
    best: read ? 'whole' : 'carried',
    worst: found && found.receipt.guessed.length > 0 ? 'guessed' : 'differs',
  };
}

/** What became of a field of an article, over all that have it. */
export const fateOfField = (field: string, journeys: readonly Journey[]): Fate =>
  together(
    journeys
      .filter(({ article }) => Object.hasOwn(article, field) && !hasKind(article, field))
      .map((one) => fate(field, one, one.differing.includes(field))),
  );

/** A field and a kind may have one name, and then what is said of it is of either: `lang`. */
const hasKind = ({ body }: Article, name: string) =>
  [...everyBlock(body), ...everyInline(body)].some(({ type }) => type === name);

/** What became of a kind, over articles that have one node of it and plain words. */
export const fateOfKind = (kind: string, journeys: readonly Journey[]): Fate =>
  together(journeys.map((one) => fate(kind, one, untold(one, kind).length > 0)));

function fate(what: string, { told, best, worst }: Journey, isDifferent: boolean): Fate {
  if (told.includes(what)) return 'not carried';
  if (isDifferent) return worst;
  return told.some((loss) => loss.startsWith(`${what}.`)) ? 'loss told' : best;
}

/** What of the body differs without a word of the writer, where it has one node of a kind; what fields there are is said elsewhere. */
export const untold = ({ article, told, differing }: Journey, kind: string): string[] =>
  differing.filter(
    (what) =>
      (what === kind || !Object.hasOwn(article, what)) &&
      !told.includes(what) &&
      !told.includes(what.split('.')[0] ?? ''),
  );

function together(fates: readonly Fate[]): Fate {
  const [first] = fates;
  if (first === undefined)
    throw new Error('No article has it. The table would say nothing. Generate more articles in formats/src/testing.');
  return (
    fates.find((one) => one === 'differs' || one === 'guessed') ??
    (fates.every((one) => one === first) ? first : 'loss told')
  );
}
