import type { Article, Correction } from '@standfirst/core';
import type { ReactNode } from 'react';
import type { Drawing } from '../blocks/drawing.js';
import { dateView } from '../date/date-view.js';
import { wordsLanguage } from './words-language.js';

/** What was changed after publication. A retraction is for above the text, everything else for below it. */
export function correctionsView(
  { corrections = [] }: Article,
  draw: Drawing,
): { retractions: ReactNode; others: ReactNode } {
  const retractions = corrections.filter(({ kind }) => kind === 'retraction');
  const others = corrections.filter(({ kind }) => kind !== 'retraction');
  const title = draw.write.anchor('corrections');
  return {
    retractions: retractions.length > 0 && <div className="sf-article-retraction">{lines(retractions, draw)}</div>,
    others: others.length > 0 && (
      <section className="sf-article-corrections" aria-labelledby={title}>
        <h2 id={title} lang={wordsLanguage(draw)}>
          {draw.words.corrections}
        </h2>
        {lines(others, draw)}
      </section>
    ),
  };
}

const lines = (corrections: readonly Correction[], draw: Drawing): ReactNode =>
  corrections.map(({ id, kind, at, children }) => (
    <p key={id} id={draw.write.anchor(id)}>
      <strong lang={wordsLanguage(draw)}>{draw.words.correctionKinds[kind]}</strong>, {dateView(at, draw)}:{' '}
      {draw.inlines(children)}
    </p>
  ));
