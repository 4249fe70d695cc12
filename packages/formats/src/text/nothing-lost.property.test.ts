import { articleText, blockText, commentBodySchema, inlineText, safeParseArticle } from '@standfirst/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ReadError } from '../read-error.js';
import { read } from './read.js';
import type { ReadResult } from '../format.js';

const LINES = [
  'Ferry Returns to Fenmouth',
  'The ferry left the quay again on Friday morning, six weeks after a rope in the rudder had sent it into dock.',
  '“We never saw it coming,” said Ada Lund, the harbour master, who had watched the boat being towed into the dock.',
  'On the water',
  'By Jane Doe',
  'Published April 26, 2019',
  'FENMOUTH, Jan. 4 — All herring boats stayed in harbour.',
  'Photo: the quay at low water',
  'Leave a Reply',
  'Your email address will not be published. Required fields are marked *',
  'Related',
  'Second Pier Opens in May',
  '3 Comments',
  'Bert Quill says:',
  'Reply',
  'Share',
  'Facebook',
  'Home | News',
  '© 2018 Fenmouth Herald',
  'He left.',
  'April 26, 2019 at 4:10 pm',
  'Bert Quill • 3 years ago',
  'Laisser un commentaire',
  '2 commentaires',
  'Luc Fabre dit :',
  'En réponse à Luc Fabre',
  'Schreibe einen Kommentar',
  '2 Kommentare',
  'Lotte Moor schrieb am 4. März 2024 um 9:02 Uhr:',
  'Antworten',
];

test('no line of a page is lost, whatever stands in which order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 24 }),
      fc.constantFrom('\n', '\n\n', '\r\n'),
      (lines, end) => {
        const result = read(lines.join(end));
        const found = everywhere(result);
        for (const { body } of result.comments)
          expect(commentBodySchema['~standard'].validate(body)).not.toHaveProperty('issues');
        for (const line of lines)
          expect(found).toContain(line.replace(/^By |^Published .*|^April 26, .*|^FENMOUTH, Jan. 4 — /, ''));
      },
    ),
  );
});

test('any text is read into a valid article, or refused with a reason', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (source) => {
      try {
        const { article } = read(source);
        expect(safeParseArticle(article)).toMatchObject({ ok: true, warnings: [] });
        expect(articleText(article).isWellFormed()).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(ReadError);
      }
    }),
  );
});

/** All the words that reading gave back, wherever they came to stand. */
function everywhere({ article, comments, receipt }: ReadResult): string {
  const { headline, standfirst = [], byline = [], body } = article;
  const cutlines = body.map((block) => (block.type === 'figure' ? inlineText(block.cutline ?? []) : ''));
  const names = byline.map(({ text }) => text);
  const said = comments.flatMap(({ body }) => body.map((block) => blockText(block) ?? ''));
  const left = receipt.discarded.map(({ text }) => text);
  return [
    inlineText(headline),
    inlineText(standfirst),
    ...names,
    articleText(article),
    ...cutlines,
    ...said,
    ...left,
  ].join('\n');
}
