import { everyInline, fragmentTo, type Article } from '@standfirst/core';
import type { ReactNode } from 'react';
import type { Drawing } from '../blocks/drawing.js';
import { wordsLanguage } from './words-language.js';

/** The notes in the order in which the text refers to them; draw it after the body, which numbers them. */
export function notesView({ notes = {}, headline, standfirst = [], body }: Article, draw: Drawing): ReactNode {
  const rows = Object.entries(notes)
    .map(([id, inlines]) => ({ id, inlines, number: draw.write.noteNumber(id) }))
    .sort((one, other) => one.number - other.number);
  if (rows.length === 0) return null;
  const places = new Map<string, number>();
  for (const inline of everyInline([...headline, ...standfirst, ...body]))
    if (inline.type === 'noteRef') places.set(inline.note, (places.get(inline.note) ?? 0) + 1);
  const title = draw.write.anchor('notes');
  return (
    <section className="sf-article-notes" aria-labelledby={title}>
      <h2 id={title} lang={wordsLanguage(draw)}>
        {draw.words.notes}
      </h2>
      <ol data-notes="">
        {rows.map(({ id, inlines, number }) => (
          <li key={id} id={draw.write.anchor(`note-${id}`)}>
            {draw.inlines(inlines)} {backLinks(id, number, places.get(id) ?? 0, draw)}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A link for each place that refers to the note; one that nobody refers to leads nowhere. */
const backLinks = (id: string, number: number, count: number, { idPrefix, words }: Drawing): ReactNode =>
  Array.from({ length: count }, (_, index) => (
    <a
      key={index}
      className="sf-article-back"
      href={fragmentTo(`${idPrefix}noteref-${id}${index === 0 ? '' : `-${index + 1}`}`)}
      aria-label={count === 1 ? words.backToText(number) : words.backToPlace(number, index + 1)}
    >
      ↩{count > 1 && <sup>{index + 1}</sup>}
    </a>
  ));
