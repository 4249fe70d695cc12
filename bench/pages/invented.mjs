// Pages that the project wrote for its own tests, and one made of them that is as heavy as those of news sites.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../packages/formats/src/html/cases/', import.meta.url);
const linesOf = (name, file) => {
  const url = new URL(`${name}/${file}`, folder);
  return existsSync(url) ? readFileSync(url, 'utf8').split('\n').filter(Boolean) : [];
};
export const pages = readdirSync(folder).map((name) => ({
  html: readFileSync(new URL(`${name}/input.html`, folder), 'utf8'),
  story: linesOf(name, 'story.txt'),
  apart: linesOf(name, 'apart.txt'),
}));

/** The first of the pages as heavy as pages of news sites are: scripts and styles of 90 kB, 200 links above and 150 boxes below. */
export const heavy = () => {
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
