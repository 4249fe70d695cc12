import { articleText, inlineText, quotesOf, readingMinutes } from '@standfirst/core';
import type { Page } from '../pages/page.js';

/** The list of stories; the first leads. */
export function FrontPage({ pages, counts }: { pages: readonly Page[]; counts: ReadonlyMap<string, number> }) {
  return (
    <>
      <h1 className="demo-hidden">Stories</h1>
      <ol className="demo-stories">
        {pages.map(({ slug, article, discarded }) => (
          <li key={slug}>
            <article className="demo-story" lang={article.lang} dir={article.dir}>
              {article.kicker && <p className="demo-kicker">{article.kicker.text}</p>}
              <h2>
                <a href={`/articles/${slug}`}>{inlineText(article.headline)}</a>
              </h2>
              <p className="demo-teaser">
                {teaser(article.standfirst ? inlineText(article.standfirst) : articleText(article))}
              </p>
              <p className="demo-facts">
                {facts([
                  [readingMinutes(article), 'minute', 'minutes'],
                  [quotesOf(article).length, 'quotation', 'quotations'],
                  [counts.get(slug) ?? 0, 'comment', 'comments'],
                  [discarded, 'piece of page furniture left out', 'pieces of page furniture left out'],
                ])}
              </p>
            </article>
          </li>
        ))}
      </ol>
      <section className="demo-invite" aria-labelledby="invite">
        <h2 id="invite">A page of your own</h2>
        <p>
          Paste the text of any news page, and see the article in it: typed, drawn, and with who says what.{' '}
          <a href="/try">Try your own page</a>
        </p>
      </section>
    </>
  );
}

const facts = (list: readonly (readonly [number, string, string])[]) =>
  list
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
    .join(' · ');

const MAX_TEASER = 220;

/** The first words, cut at a word's end. */
function teaser(text: string): string {
  const first = text.split('\n', 1)[0] ?? '';
  if (first.length <= MAX_TEASER) return first;
  return `${first.slice(0, first.lastIndexOf(' ', MAX_TEASER))} …`;
}
