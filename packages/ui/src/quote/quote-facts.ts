import { agentName, type SpokenQuote } from '@standfirst/core';
import type { Words } from '../words/words.js';

/** What a reader should know of a quotation beside its words and its speaker, one sentence each. */
export function quoteFacts({ quote, via }: SpokenQuote, words: Words): string[] {
  const { mode, translation, locator } = quote;
  return [
    mode === 'indirect' && words.paraphrase,
    via && words.via(agentName(via)),
    translation && words.translated(languageName(translation.from, words.lang)),
    locator?.kind === 'page' && words.pages(locator.from, locator.to),
    locator?.kind === 'time' && words.recordedAt(clock(locator.start)),
  ].filter((fact): fact is string => typeof fact === 'string' && fact !== '');
}

/** "French" for `fr`, as the language of the words calls it; the tag itself where that has no name for it. */
function languageName(tag: string, lang: string): string {
  return new Intl.DisplayNames(lang, { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

/** 3725 seconds as 1:02:05. */
function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
