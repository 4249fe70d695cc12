import { agentName, intlLanguage, type SpokenQuote, type Tables } from '@standfirst/core';
import { clock } from '../date/clock.js';
import type { Words } from '../words/words.js';

/** What a reader should know of a quotation beside its words and its speaker, one sentence each. */
export function quoteFacts({ quote, via }: SpokenQuote, words: Words, agents: Tables['agents'] = {}): string[] {
  const { mode, translation, locator } = quote;
  return [
    mode === 'indirect' && words.paraphrase,
    via && words.via(agentName(via)),
    translation && words.translated(languageName(translation.from, words.lang), translator(translation.by, agents)),
    locator?.kind === 'page' && words.pages(locator.from, locator.to),
    locator?.kind === 'time' && words.recordedAt(clock(locator.start)),
  ].filter((fact): fact is string => typeof fact === 'string' && fact !== '');
}

/** "French" for `fr`, as the language of the words calls it; the tag itself where that has no name for it. */
function languageName(tag: string, lang: string): string {
  return new Intl.DisplayNames(lang, { type: 'language', fallback: 'code' }).of(intlLanguage(tag)) ?? tag;
}

function translator(id: string | undefined, agents: NonNullable<Tables['agents']>): string | undefined {
  const agent = id !== undefined && Object.hasOwn(agents, id) ? agents[id] : undefined;
  return agent && agentName(agent);
}
