import { everyBlock, fragments, fragmentTo, type Article, type Correction } from '@standfirst/core';
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
  corrections.map(({ id, kind, at, children, affects = [], was, now }) => (
    <div key={id} id={draw.write.anchor(id)} className="sf-article-correction">
      <p>
        <strong lang={wordsLanguage(draw)}>{draw.words.correctionKinds[kind]}</strong>, {dateView(at, draw)}:{' '}
        {draw.inlines(children)}
        {placeLink(affects, draw)}
      </p>
      {change(was, now, at, draw)}
    </div>
  ));

/** The words before and after; what `<del>` and `<ins>` mean is said in words too, since few screen readers say it. */
function change(was: string | undefined, now: string | undefined, at: string, draw: Drawing): ReactNode {
  if (was === undefined && now === undefined) return null;
  const lang = wordsLanguage(draw);
  return (
    <p className="sf-article-change">
      {was !== undefined && (
        <span>
          <span lang={lang}>{draw.words.was}</span> <del dateTime={at}>{was}</del>
        </span>
      )}{' '}
      {now !== undefined && (
        <span>
          <span lang={lang}>{draw.words.now}</span> <ins dateTime={at}>{now}</ins>
        </span>
      )}
    </p>
  );
}

/** The first place that it changed and that has an address on the page: a quotation or an update. */
function placeLink(affects: readonly string[], draw: Drawing): ReactNode {
  const place = affects.find((id) => hasAnchor(id, draw));
  return (
    place !== undefined && (
      <>
        {' '}
        <a href={fragmentTo(`${draw.idPrefix}${place}`)} lang={wordsLanguage(draw)}>
          {draw.words.corrected}
        </a>
      </>
    )
  );
}

const hasAnchor = (id: string, { body }: Drawing): boolean =>
  fragments(body, id).length > 0 || [...everyBlock(body)].some((block) => block.type === 'update' && block.id === id);
