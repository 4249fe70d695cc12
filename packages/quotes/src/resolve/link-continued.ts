import type { DraftQuote } from '../content/draft-quote.js';
import type { Language } from '../languages/language.js';
import type { Resolved } from './resolve-speakers.js';

/**
 * Hands the speaker on to the quotations that take theirs from an earlier one, and links "it added" to the words before.
 * A link is made only to words of the same speaker right before it.
 */
export function linkContinued(
  drafts: readonly DraftQuote[],
  resolved: readonly Resolved[],
  language: Language,
): Resolved[] {
  const linked: Resolved[] = [];
  const indexOf = new Map(drafts.map((draft, index) => [draft, index]));
  drafts.forEach((draft, index) => {
    const own = resolved[index] ?? {};
    if (draft.follows) {
      const from = indexOf.get(draft.follows);
      const { speaker, source, doubtful } = linked[from ?? -1] ?? {};
      const taken = { ...(source && { source }), ...(doubtful && { doubtful }) };
      linked.push(speaker && from !== undefined ? { speaker, ...taken, continues: from } : {});
      return;
    }
    const before = linked[index - 1];
    const goesOn =
      addsTo(draft, drafts[index - 1], language) && before?.speaker && before.speaker.entity === own.speaker?.entity;
    const source = own.source ?? before?.source;
    linked.push(goesOn ? { ...own, ...(source && { source }), continues: index - 1 } : own);
  });
  return linked;
}

/** "…,” it added: a verb that goes on, or a pronoun in the sentence right behind other words of the same paragraph. */
function addsTo(draft: DraftQuote, before: DraftQuote | undefined, language: Language): boolean {
  if (!before || !draft.place || before.sentence.paragraph !== draft.sentence.paragraph) return false;
  return draft.sentence.number - before.sentence.number <= 1 && language.continuingCues.has(draft.place.lemma);
}
