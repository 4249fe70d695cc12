import type { Article } from '../article/article.js';
import { everyBlock, everyInline } from '../article/walk.js';
import { standingPullquotes } from '../quote/pullquote-standing.js';
import type { ParseProblem } from './parse-problem.js';

/** Warnings for what an article points to in vain, and for pull quotes that repeat what it no longer says. */
export const looseEnds = (article: Article): ParseProblem[] => [
  ...danglingReferences(article),
  ...strayPullquotes(article),
];

/** Ids that lead nowhere: such a quotation has no speaker, such a figure no picture. */
function danglingReferences(article: Article): ParseProblem[] {
  const found: ParseProblem[] = [];
  const check = (
    path: string,
    table: Readonly<Record<string, unknown>> | undefined,
    id: string | undefined,
    name: string,
  ) => {
    if (id === undefined || (table && Object.hasOwn(table, id))) return;
    found.push({ code: 'dangling-reference', path, message: `"${id}" is no key of \`${name}\`; it leads nowhere.` });
  };
  const { quotes, agents, works, media, notes } = article;
  const agentsAndWorks = { ...agents, ...works };
  for (const block of everyBlock(article.body)) {
    if (block.type === 'blockquote') check(`body: ${block.id}.quote`, quotes, block.quote, 'quotes');
    if (block.type === 'figure') for (const id of block.media) check(`body: ${block.id}.media`, media, id, 'media');
  }
  for (const inline of everyInline(article.body)) {
    if (inline.type === 'quoted') check('body: quoted.quote', quotes, inline.quote, 'quotes');
    if (inline.type === 'attribution')
      for (const id of inline.quotes) check('body: attribution.quotes', quotes, id, 'quotes');
    if (inline.type === 'mention') check('body: mention.ref', agentsAndWorks, inline.ref, 'agents or works');
    if (inline.type === 'noteRef') check('body: noteRef.note', notes, inline.note, 'notes');
  }
  for (const [id, quote] of Object.entries(quotes ?? {})) {
    check(`quotes.${id}.speaker`, agents, quote.speaker, 'agents');
    check(`quotes.${id}.source`, works, quote.source, 'works');
    check(`quotes.${id}.via`, agents, quote.via, 'agents');
    check(`quotes.${id}.continues`, quotes, quote.continues, 'quotes');
  }
  check('publisher', agents, article.publisher, 'agents');
  return found;
}

const strayPullquotes = (article: Article): ParseProblem[] =>
  standingPullquotes(article).flatMap(({ pullquote: { id, of }, standing }) =>
    standing === 'not-found'
      ? [
          {
            code: 'pull-quote-words-not-found',
            path: `body: ${id}`,
            message: `The words of the pull quote "${id}" are not found in "${of}", which it says to repeat.`,
          },
        ]
      : [],
  );
