import type { Source, SpeakerKind } from '../found-quote.js';
import type { Language } from '../languages/language.js';
import type { Mention } from './mention.js';
import { nameKind, withoutTitles } from './name-kind.js';
import type { NameBook } from './name-book.js';

/** Whether a head noun names a work, and of which sort. */
export function workKind(head: string, { heads }: Language): Source['kind'] | undefined {
  if (heads.recordings.has(head)) return 'recording';
  return heads.documents.has(head) ? 'document' : undefined;
}

/**
 * Tells which mentions of works are the same work: "a report" begins one, "the report" is the last one with the same head
 * noun, and a maker that differs parts them. The phrase that names the maker is the fullest, wherever it stands.
 */
export function workList(
  mentions: readonly Mention[],
  book: NameBook,
  language: Language,
): ReadonlyMap<Mention, Source> {
  const byMention = new Map<Mention, Source>();
  const latest = new Map<string, Source>();
  const latestStart = new Map<string, number>();
  for (const mention of mentions) {
    const kind = workKind(mention.head, language);
    if (!kind) continue;
    const by = makerName(mention, book, language);
    const known = latest.get(mention.head);
    // The subject of a sentence and the speaker in it may be the same words: one mention.
    const again = known !== undefined && latestStart.get(mention.head) === mention.start;
    const begins =
      !known ||
      (isIndefinite(mention, language) && !again) ||
      (by !== undefined && known.by !== undefined && by.full !== known.by);
    const work: Source = begins ? newWork(mention, kind, language) : known;
    if (by !== undefined && work.by === undefined)
      Object.assign(work, { by: by.full, byKind: by.kind, text: mention.text });
    latest.set(mention.head, work);
    latestStart.set(mention.head, mention.start);
    byMention.set(mention, work);
  }
  return byMention;
}

function newWork({ text, head }: Mention, kind: Source['kind'], { heads }: Language): Source {
  return { text, kind, head, ...(kind === 'recording' && { medium: heads.videos.has(head) ? 'video' : 'audio' }) };
}

const isIndefinite = (mention: Mention, { words }: Language) =>
  words.indefiniteDeterminers.has(mention.tokens[0]?.lower ?? '');

/** "the report from the X Institute", "X's statement": the maker's full name, and of which sort. */
function makerName(
  mention: Mention,
  book: NameBook,
  language: Language,
): { full: string; kind: SpeakerKind } | undefined {
  const first = mention.maker[0];
  const last = mention.maker.at(-1);
  if (!first || !last) return undefined;
  const printed = mention.text.slice(first.start - mention.start, last.end - mention.start).replace(/['’]s$/, '');
  const { words, titled } = withoutTitles(printed.split(/\s+/), language);
  const full = book.fullName(words.join(' '), mention.start)?.full ?? words.join(' ');
  const kind = nameKind(full.split(' '), language, titled);
  return { full, kind: kind === 'person' ? 'person' : 'organization' };
}
