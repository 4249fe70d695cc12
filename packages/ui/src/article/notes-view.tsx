import type { Article } from '@standfirst/core';
import type { ReactNode } from 'react';
import type { Drawing } from '../blocks/drawing.js';
import { wordsLanguage } from './words-language.js';

/** The notes in the order in which the text refers to them; draw it after the body, which numbers them. */
export function notesView({ notes = {} }: Article, draw: Drawing): ReactNode {
  const rows = Object.entries(notes)
    .map(([id, inlines]) => ({ id, inlines, number: draw.write.noteNumber(id) }))
    .sort((one, other) => one.number - other.number);
  if (rows.length === 0) return null;
  const title = draw.write.anchor('notes');
  return (
    <section className="sf-article-notes" aria-labelledby={title}>
      <h2 id={title} lang={wordsLanguage(draw)}>
        {draw.words.notes}
      </h2>
      <ol data-notes="">
        {rows.map(({ id, inlines, number }) => (
          <li key={id} id={draw.write.anchor(`note-${id}`)}>
            {draw.inlines(inlines)}{' '}
            <a
              className="sf-article-back"
              href={`#${draw.idPrefix}noteref-${id}`}
              aria-label={draw.words.backToText(number)}
            >
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
