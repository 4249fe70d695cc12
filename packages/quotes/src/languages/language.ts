import type { Attribution } from '../attribution/attribution.js';
import type { QuoteMode } from '../found-quote.js';
import type { Span } from '../span.js';
import type { Sentence } from '../tokens/sentence.js';
import type { Spelling } from '../tokens/spelling.js';
import type { Range, Token } from '../tokens/token.js';

/**
 * How a cue takes the words said.
 * `strong`: also without marks and without "that" (say, claim).
 * `clause`: without marks only with "that" or a clause that shows its verb (announce, report).
 * `marks`: only with words between marks (call, describe).
 * `addressee`: like `clause`, after the person told (tell, inform).
 */
export type CueClass = 'strong' | 'clause' | 'marks' | 'addressee';

/** What the form is; a form that is two of them is listed as the first that fits in the order past, present, participle, base. */
export type CueTense = 'base' | 'present' | 'past' | 'participle';

/** One written form of a cue verb. */
export interface CueForm {
  lemma: string;
  class: CueClass;
  /** `past` stands for the past participle too, `participle` for the -ing form. */
  tense: CueTense;
}

/** Words in lower case with straight apostrophes. */
export type WordSet = ReadonlySet<string>;

/** The closed classes of a language. All in lower case with straight apostrophes. */
export interface ClosedWords {
  /** Subject pronouns that may speak. */
  pronouns: WordSet;
  /** Pronouns for one person. */
  personPronouns: WordSet;
  /** Those of them that stand for things too: "elle" for the police. */
  sharedPronouns: WordSet;
  /** Pronouns for several: "they". */
  severalPronouns: WordSet;
  /** The pronoun of the writer alone. */
  ownSingular: string;
  /** Pronouns of the writer and the reader: never a reported speaker. */
  ownPronouns: WordSet;
  relativePronouns: WordSet;
  determiners: WordSet;
  /** Words that fill the place of a subject: "there". */
  expletives: WordSet;
  /** Determiners that begin no new noun phrase right behind a name: "his". */
  owners: WordSet;
  /** Determiners that cannot stand alone: a verb form behind them is an adjective or a noun. */
  articles: WordSet;
  /** Determiners that bring somebody in for the first time, without a name. */
  indefiniteDeterminers: WordSet;
  prepositions: WordSet;
  /** Prepositions that may stand inside the name of a speaker ("the head of …"). */
  nounLinks: WordSet;
  /** Those of them that may follow any noun, names too: "of", "for". */
  closeLinks: WordSet;
  /** The preposition before somebody who is there too: "with". */
  companions: WordSet;
  /** Prepositions before whoever made a work: "a report by". */
  makerLinks: WordSet;
  conjunctions: WordSet;
  /** Conjunctions inside names: "Dray and Sons". */
  nameLinks: WordSet;
  /** Words that sum up several names: "all", "both". */
  summing: WordSet;
  /** Conjunctions behind which the writer takes over again: "but". */
  adversatives: WordSet;
  /** Conjunctions between the words of two speakers: "while". */
  contrasts: WordSet;
  /** Conjunctions that open a subordinate clause. */
  subordinators: WordSet;
  /** The words that open reported content: that, whether, how. */
  complementizers: WordSet;
  /** The plainest of them. */
  that: string;
  /** The preposition before the doer of a passive: "by". */
  agents: WordSet;
  /** Words right behind a cue that make what follows no clause: "said of the plan". */
  contentBarriers: WordSet;
  auxiliaries: WordSet;
  passiveAuxiliaries: WordSet;
  /** Participles between "be" and a verb of saying: "is heard asking". */
  perceived: WordSet;
  /** Verbs before "to say" that leave no doubt that it was said: "used to", "went on to". */
  habits: WordSet;
  negations: WordSet;
  /** Words that begin a subject who did not speak: "nobody", "no". */
  nobodies: WordSet;
  /** Auxiliaries that make an utterance hypothetical. */
  hypotheticals: WordSet;
  adverbs: WordSet;
  /** Finite forms that end in nothing regular: went, took, have. */
  finiteVerbs: WordSet;
  /** Words of time: days, months, "last", "earlier". */
  timeWords: WordSet;
  /** The small words that a title does not capitalise. */
  titleWords: WordSet;
  /** Short words before a stop that do not end a sentence. */
  abbreviations: WordSet;
  /** Words that begin with an apostrophe. */
  elisions: readonly string[];
}

/** Head nouns that tell what sort of thing speaks. */
export interface HeadNouns {
  /** Works that are read. */
  documents: WordSet;
  /** Works that are heard or seen. */
  recordings: WordSet;
  /** Those recordings that are seen. */
  videos: WordSet;
  /** Nouns that an organization has in its name or is called by. */
  organizations: WordSet;
  /** Agencies and stations whose name alone does not tell that they are one, in lower case. */
  agencies: WordSet;
  /** Legal forms behind the name of a company. */
  companyForms: WordSet;
  /** Organization nouns so general that any organization may be meant. */
  generalOrganizations: WordSet;
  /** Plural nouns for people who speak together. */
  groups: WordSet;
  /** Words that stand before a person's name: "President", "Dr". */
  titles: WordSet;
  /** Words that make a title one of the past: "former". */
  pastRoles: WordSet;
  /** Letters behind a person's name: "KC", "MP". */
  honours: WordSet;
  /** Small words inside personal names: "al", "van". */
  particles: WordSet;
  /** Nouns in the names of places, which do not speak. */
  places: WordSet;
}

/** Word and pronoun, both in lower case: "mr" → "he". */
export type PronounOf = ReadonlyMap<string, string>;

/** The word shapes that a rule asks for. */
export interface WordShapes {
  /** By its ending alone; adverbs without one stand in `adverbs`. */
  isAdverb(word: string): boolean;
  /** The -ing form. */
  isGerund(word: string): boolean;
  /** By its ending alone; other forms stand in `finiteVerbs`. */
  isPast(word: string): boolean;
  /** By its ending alone, which plurals share: the form of the present behind "it". */
  isPresent(word: string): boolean;
  /** Whether it looks like a plural, irregular ones included. */
  isPlural(word: string): boolean;
  /** The word without a possessive ending, if it has one. */
  possessor(word: string): string | undefined;
}

/**
 * What a language does in ways that are not those of English. All of it looks at one sentence or one noun phrase, with a bound
 * on every look to the left or right.
 */
export interface LanguageRules {
  /** Who is said to speak at a token, `before` being the last attribution of the sentence. Replaces the word orders of English. */
  attributionAt(
    sentence: Sentence,
    index: number,
    hasMarks: boolean,
    before: Attribution | undefined,
  ): Attribution | undefined;
  /** Whether words without marks right of a cue are a clause of speech. */
  opensClause(sentence: Sentence, range: Range, attribution: Attribution): boolean;
  /** The subject of a sentence as far as the token `before`, where English word order does not find it. */
  subjectOf?(sentence: Sentence, before: number): Range | undefined;
  /** Attributions inside the marks: « Nous partons, a-t-elle dit, et vite. » In text order, with the commas around them. */
  insertionsIn?(text: string, words: Span): Span[];
  /**
   * Whether a sentence without a cue tells by its verb that it reports what somebody said: "Das Dach sei dicht." `mode` is that of
   * the quotation right before, if there is one.
   */
  isReported?(sentence: Sentence, mode: QuoteMode | undefined): boolean;
  /** Behind which token the core of a noun phrase ends; `link` is its first preposition, -1 where there is none. */
  endOfCore?(tokens: readonly Token[], link: number): number | undefined;
  /** The head noun of a core, in lower case, where it is not the last word. */
  headOf?(core: readonly Token[]): string | undefined;
}

/** All that the rules know of one language. */
export interface Language {
  /** The primary subtag of BCP 47. */
  code: string;
  /** Every written form of every cue verb. */
  cues: ReadonlyMap<string, CueForm>;
  /** Phrases that name the speaker right after them: "according to". */
  speakerPhrases: readonly (readonly string[])[];
  /** Verbs that bring out a work: "issued a statement". */
  publishingVerbs: WordSet;
  /** Conjunctions that make a clause of speech an aside: "as she told the court, …". */
  asides: WordSet;
  /** Prepositions before the work that carries the words: "in a statement". */
  carriers: WordSet;
  /** Lemmas whose plain and -s forms are nouns too: "the state report", "a name". */
  nounCues: WordSet;
  /** Lemmas that say how somebody looks or sounds: cues only right beside words between marks. */
  mannerCues: WordSet;
  /** Lemmas that go on with what was said before. */
  continuingCues: WordSet;
  /** Lemmas that take the person told before the words: "told the court that". */
  addressingCues: WordSet;
  /** Lemmas whose object speaks: "quoted her as saying". */
  quotingCues: WordSet;
  /** Lemmas that give a thing its name: words right behind them are a name and no quotation. */
  namingCues: WordSet;
  /** Lemmas that take a clause freely, whatever stands in it. */
  plainCues: WordSet;
  /** Lemmas that take an -ing clause: "announced closing the mine". */
  gerundCues: WordSet;
  /** Lemmas that are cues only with their particle: point → out. */
  cueParticles: ReadonlyMap<string, string>;
  /** Titles and nouns that tell which pronoun stands for a person. */
  pronounOf: PronounOf;
  /** Given names and the pronoun that nearly all who bear them go by; a name that is not here leaves it open. */
  givenNames: PronounOf;
  words: ClosedWords;
  heads: HeadNouns;
  shapes: WordShapes;
  spelling: Spelling;
  /** Unset where the rules of English do. */
  rules?: LanguageRules;
}
