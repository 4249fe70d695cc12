import type { CueForm } from '../languages/language.js';
import type { Range } from '../tokens/token.js';

/**
 * Where the attribution stands to the words. `subject-cue`: X said; `cue-subject`: said X; `shared`: a verb that borrows
 * the subject of another (", adding …"); `phrase`: according to X; `signature`: — X.
 */
export type WordOrder = 'subject-cue' | 'cue-subject' | 'shared' | 'phrase' | 'signature';

/** Subject and cue: the part of a sentence that says who speaks. All that is left and right of `region` may be content. */
export interface Attribution {
  /** The name of the rule that read it. */
  rule: string;
  order: WordOrder;
  region: Range;
  cue: Range;
  /** Of the cue: its dictionary form, or the phrase. */
  lemma: string;
  /** Absent for phrases and signatures. */
  form?: CueForm;
  /** The words themselves, where they stand inside the region. */
  words?: Range;
  /** The noun phrase that speaks. */
  subject?: Range;
  /** The first token of the words on its right, where the rule knows it. */
  wordsFrom?: number;
  /** "would say", "did not say": no report of words, unless there are marks. */
  unsaid?: boolean;
  /** "did not say": whose words the marks hold stays open. */
  denied?: boolean;
  /** The rule guessed the subject. */
  guessed?: boolean;
}
