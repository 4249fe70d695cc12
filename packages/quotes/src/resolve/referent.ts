import type { Source, SpeakerKind } from '../found-quote.js';

/** Who or what a mention stands for. */
export interface Referent {
  entity: string;
  kind: SpeakerKind;
  /** Set where the mention is a work, or stands for one. */
  source?: Source;
  /** Another person of the text may be meant as well. */
  doubtful?: true;
}

/** A person's name, and where a mention of them begins. */
export interface PersonAt {
  name: string;
  at: number;
  /** They were spoken of by a pronoun that may mean another. */
  doubtful?: boolean;
}

/** Who spoke or was spoken of last, for the pronouns and the short forms that follow. */
export interface Memory {
  /** People, the last one at the end; only the last few are kept. */
  persons: PersonAt[];
  /** Which pronoun stands for a person, where a title or a pronoun of the text has told. */
  pronouns: Map<string, string>;
  /** The last group or organization: "they". */
  several?: Referent;
  /** The last speaker that is no single person: "it", "they"; and which pronoun its noun takes, where that is known. */
  thing?: Referent & { at: number; pronoun?: string };
}
