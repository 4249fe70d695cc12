// Whole pages of HTML as articles, beside the parser alone and beside Readability, which most scrapers use.
import { articleText } from '@standfirst/core';
import { read } from '@standfirst/formats/html';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { figure, median, race, ratio, spread, table } from '../measuring.mjs';
import { foundOnRealPages } from '../pages/found.mjs';
import { heavy, pages } from '../pages/invented.mjs';
import { readabilityText } from '../pages/readers.mjs';
import { readabilityPages } from '../pages/real.mjs';

// The parser that the formats use themselves.
const formats = createRequire(new URL('../../packages/formats/package.json', import.meta.url));
const { parse } = await import(pathToFileURL(formats.resolve('parse5')).href.replace('/cjs/', '/'));

/** How many of the marked lines stand in what was found. */
const count = (textOf, which) =>
  pages.flatMap((page) => {
    const text = textOf(page.html).replace(/\s+/g, ' ');
    return page[which].filter((line) => text.includes(line));
  }).length;

const speedOn = (name, list, { rounds, slice }) => {
  const contenders = {
    'parse5 alone (limit)': () => list.map((html) => parse(html).childNodes.length),
    'read, to an article': () => list.map((html) => read(html).article.body.length),
    'Readability and linkedom, to HTML': () => list.map((html) => readabilityText(html).length),
  };
  const speeds = race(contenders, { rounds, slice });
  const size = list.reduce((sum, html) => sum + html.length, 0) / 1000;
  return (
    `${name}, ${figure(size)} kB:\n\n` +
    table(
      ['', 'kB per CPU second', 'share of the limit'],
      Object.keys(contenders).map((one, index) => [
        one,
        figure(size * median(speeds[one])),
        index === 0 ? '1.00' : spread(ratio(speeds, one, Object.keys(contenders)[0])),
      ]),
    )
  );
};

export default function measure() {
  const real = readabilityPages().map(({ html }) => html);
  const row = (name, textOf) => [name, figure(count(textOf, 'story')), figure(count(textOf, 'apart'))];
  const marked = (which) => pages.flatMap((page) => page[which]).length;
  return {
    title: 'Pages of HTML',
    text: [
      speedOn(`${real.length} pages of real sites`, real, { rounds: 9, slice: 300 }),
      speedOn(
        `${pages.length} invented pages`,
        pages.map(({ html }) => html),
        { rounds: 9, slice: 80 },
      ),
      speedOn('one page as heavy as those of news sites', [heavy()], { rounds: 9, slice: 80 }),
      foundOnRealPages(),
      'Lines of the invented pages that are marked as the story’s, and as none of it. The pages were written for this project and its rules ' +
        'were made on them, so the figure says that nothing is broken:',
      table(
        [
          '',
          `of ${marked('story')} lines of stories, found`,
          `of ${marked('apart')} lines of menus, boxes and comments, taken in`,
        ],
        [
          row('`read`, the text of the body', (html) => articleText(read(html).article)),
          row('Readability', readabilityText),
        ],
      ),
    ].join('\n\n'),
  };
}
