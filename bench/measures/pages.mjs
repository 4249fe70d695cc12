// Whole pages of HTML as articles, beside the parser alone and beside Readability, which most scrapers use.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { articleText } from '@standfirst/core';
import { read } from '@standfirst/formats/html';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { figure, median, race, ratio, spread, table } from '../measuring.mjs';

// The parser that the formats use themselves.
const formats = createRequire(new URL('../../packages/formats/package.json', import.meta.url));
const { parse } = await import(pathToFileURL(formats.resolve('parse5')).href.replace('/cjs/', '/'));

const folder = new URL('../../packages/formats/src/html/cases/', import.meta.url);
const linesOf = (name, file) => {
  const url = new URL(`${name}/${file}`, folder);
  return existsSync(url) ? readFileSync(url, 'utf8').split('\n').filter(Boolean) : [];
};
const pages = readdirSync(folder).map((name) => ({
  html: readFileSync(new URL(`${name}/input.html`, folder), 'utf8'),
  story: linesOf(name, 'story.txt'),
  apart: linesOf(name, 'apart.txt'),
}));

/** A page with a story thirty times as long, and as many links around it as a front page has. */
const long = () => {
  const html = readFileSync(new URL('news-site/input.html', folder), 'utf8');
  const paragraphs = Array.from(
    { length: 300 },
    (_, n) =>
      `<p>The <a href="/tide/${n}">tide</a> of day ${n} was high, and the ferry was late by ${(n * 7919) % 60} minutes, as it had been.</p>`,
  );
  const links = Array.from(
    { length: 300 },
    (_, n) => `<li><a href="/news/${n}">Another story of the quay, ${n}</a></li>`,
  );
  return html
    .replace('</article>', `${paragraphs.join('\n')}</article>`)
    .replace('</body>', `<footer><ul>${links.join('\n')}</ul></footer></body>`);
};

/** The first of the pages as heavy as pages of news sites are: scripts and styles of 90 kB, 200 links above and 150 boxes below. */
const heavy = () => {
  const state = JSON.stringify(
    Array.from({ length: 600 }, (_, n) => ({ id: n, path: `/asset/${n}`, props: { shown: n % 2 === 0, weight: n } })),
  );
  const style = Array.from(
    { length: 500 },
    (_, n) => `.c-${n} > .title:hover{color:#${String(n).padStart(6, '0')};margin:0 ${n}px}`,
  ).join('');
  const menu = Array.from(
    { length: 200 },
    (_, n) =>
      `<li class="nav__item nav__item--${n}"><a class="nav__link" data-track="nav:${n}" href="/section/${n}"><span>Section ${n}</span></a></li>`,
  );
  const cards = Array.from(
    { length: 150 },
    (_, n) =>
      `<div class="card card--${n % 5}" data-id="${n}"><a class="card__link" href="/news/${n}"><img class="card__image" src="/i/${n}.jpg" width="300" height="200" alt="" loading="lazy"><h3 class="card__title">Another story of the quay, ${n}</h3></a></div>`,
  );
  return readFileSync(new URL('news-site/input.html', folder), 'utf8')
    .replace('</head>', `<style>${style}</style><script>window.state=${state}</script></head>`)
    .replace(/<body[^>]*>/, (tag) => `${tag}<nav><ul>${menu.join('')}</ul></nav>`)
    .replace('</body>', `<section class="more">${cards.join('')}</section></body>`);
};

/** How many of the marked lines stand in what was found. */
const count = (textOf, which) =>
  pages.flatMap((page) => {
    const text = textOf(page.html).replace(/\s+/g, ' ');
    return page[which].filter((line) => text.includes(line));
  }).length;

const readability = (html) => new Readability(parseHTML(html).document).parse()?.textContent ?? '';

export default function measure() {
  const sets = {
    [`${pages.length} invented pages`]: pages.map(({ html }) => html),
    'one long page': [long()],
    'one page as heavy as those of news sites': [heavy()],
  };
  const parts = Object.entries(sets).map(([name, list]) => {
    const contenders = {
      'parse5 alone (limit)': () => list.map((html) => parse(html).childNodes.length),
      'read, to an article': () => list.map((html) => read(html).article.body.length),
      'Readability and linkedom, to HTML': () => list.map((html) => readability(html).length),
    };
    const speeds = race(contenders, { rounds: 15, slice: 80 });
    const size = list.reduce((sum, html) => sum + html.length, 0);
    return (
      `${name}, ${figure(size / 1000)} kB:\n\n` +
      table(
        ['', 'kB per CPU second', 'share of the limit'],
        Object.keys(contenders).map((one, index) => [
          one,
          figure((size / 1000) * median(speeds[one])),
          index === 0 ? '1.00' : spread(ratio(speeds, one, Object.keys(contenders)[0])),
        ]),
      )
    );
  });
  const row = (name, textOf) => [name, figure(count(textOf, 'story')), figure(count(textOf, 'apart'))];
  const marked = (which) => pages.flatMap((page) => page[which]).length;
  return {
    title: 'Pages of HTML',
    text: [
      ...parts,
      'Lines of the invented pages that are marked as the story’s, and as none of it. The pages were written for this project and its rules ' +
        'were made on them, so the figure says that nothing is broken, not how other people’s pages fare:',
      table(
        [
          '',
          `of ${marked('story')} lines of stories, found`,
          `of ${marked('apart')} lines of menus, boxes and comments, taken in`,
        ],
        [
          row('`read`, the text of the body', (html) => articleText(read(html).article)),
          row('Readability', readability),
        ],
      ),
    ].join('\n\n'),
  };
}
