import type { DraftQuote } from '../content/draft-quote.js';
import type { FoundQuote, Source, Speaker } from '../found-quote.js';
import type { Language } from '../languages/language.js';
import type { Span } from '../span.js';
import { linkContinued } from './link-continued.js';
import { readMention, type Mention } from './mention.js';
import { remember } from './remember.js';
import { nameBook, type NameBook } from './name-book.js';
import { referDescription } from './refer-description.js';
import { referName } from './refer-name.js';
import { referPronoun } from './refer-pronoun.js';
import { referTold } from './refer-told.js';
import type { Memory, Referent } from './referent.js';
import { surroundings, type Surroundings } from './surroundings.js';
import { workKind, workList } from './work-list.js';

/** Who speaks, from which work, and which quotation it goes on with. */
export interface Resolved extends Pick<FoundQuote, 'speaker' | 'source' | 'via' | 'continues'> {
  /** Whether the mention may as well mean another. */
  doubtful?: true;
}

interface Mentions {
  speaker?: Mention;
  carrier?: Mention;
}

/**
 * Says of every mention who that is, in one pass over the text, and hands speakers on to the quotations that go on.
 * `subjects` are those of all sentences: whom a sentence is about may be "he" or "it" in the next.
 */
export function resolveSpeakers(
  text: string,
  drafts: readonly DraftQuote[],
  subjects: readonly Span[],
  language: Language,
): Resolved[] {
  const book = nameBook(text, language);
  const mentions = drafts.map((draft) => mentionsOf(text, draft, language));
  const speakers = new Map(
    mentions.flatMap(({ speaker }, index) => (speaker ? [[speaker, drafts[index]] as const] : [])),
  );
  const carriers = new Set(mentions.flatMap(({ carrier }) => carrier ?? []));
  const topics = subjects.map((span) => readMention(text, span, language));
  const inOrder = [...speakers.keys(), ...carriers, ...topics].sort((a, b) => a.start - b.start);
  const works = workList(inOrder, book, language);
  const memory: Memory = { persons: [], pronouns: book.pronouns };
  const told = drafts.map((draft) => referTold(text, draft.told, book, language));
  const around = surroundings(
    drafts,
    told.flatMap(({ person }) => person ?? []),
  );
  const referents = new Map<Mention, Referent>();
  for (const mention of inOrder) {
    const referent = refer(mention, works, memory, book, language, around(speakers.get(mention)));
    referents.set(mention, referent);
    if (speakers.has(mention)) remember(memory, mention, referent, language);
    else if (!carriers.has(mention) && isTopic(mention, referent, language)) {
      const isNew = isNewWord(mention, referent, book);
      // Where others are known, "he" is one of them.
      if (!isNew || memory.persons.length === 0)
        remember(memory, mention, isNew ? { ...referent, doubtful: true } : referent, language);
    }
  }
  return linkContinued(
    drafts,
    mentions.map((mention, index) => ({
      ...resolved(mention, referents, works),
      ...(told[index]?.via && { via: told[index].via }),
    })),
    language,
  );
}

/** A subject that speaks nowhere is remembered only where its sort is plain: a name, a work, an organization. */
function isTopic(mention: Mention, { kind }: Referent, { heads }: Language): boolean {
  if (kind === 'group') return heads.groups.has(mention.head);
  if (kind !== 'person') return kind === 'document' || kind === 'recording' || kind === 'organization';
  return mention.name.length > 0 && mention.tokens.at(-1)?.capital === true;
}

/** "Rain fell": a word alone with the capital of its sentence, which the text prints nowhere else, may be no name. */
const isNewWord = ({ tokens, text }: Mention, { entity }: Referent, book: NameBook) =>
  tokens.length === 1 && entity === text && !book.isRepeated(entity);

function mentionsOf(text: string, draft: DraftQuote, language: Language): Mentions {
  return {
    ...(draft.place && { speaker: readMention(text, draft.place.mention, language) }),
    ...(draft.carrier && { carrier: readMention(text, draft.carrier, language) }),
  };
}

function refer(
  mention: Mention,
  works: ReadonlyMap<Mention, Source>,
  memory: Memory,
  book: NameBook,
  language: Language,
  around: Surroundings,
): Referent {
  const work = works.get(mention);
  if (work && workKind(mention.head, language)) return { entity: work.by ?? work.text, kind: work.kind, source: work };
  const alone = mention.tokens.length === 1 ? mention.tokens[0]?.lower : undefined;
  if (alone !== undefined && language.words.pronouns.has(alone))
    return referPronoun(mention, memory, book, language, around);
  return referName(mention, book, language) ?? referDescription(mention, book, language);
}

function resolved(
  { speaker: mention, carrier }: Mentions,
  referents: ReadonlyMap<Mention, Referent>,
  works: ReadonlyMap<Mention, Source>,
): Resolved {
  const referent = mention && referents.get(mention);
  if (!mention || !referent) return {};
  const { start, end, text } = mention;
  const speaker: Speaker = { mention: { start, end }, text, kind: referent.kind, entity: referent.entity };
  const carried = carrier && works.get(carrier);
  const source = referent.source ?? (carried && { by: referent.entity, byKind: referent.kind, ...carried });
  return { speaker, ...(source && { source }), ...(referent.doubtful && { doubtful: true }) };
}
