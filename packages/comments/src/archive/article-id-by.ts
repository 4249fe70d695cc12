import type { ArchivedComment } from '@standfirst/core';

/** What an archive knows of an article. */
export type ArchivedArticle = ArchivedComment['article'];

/** By what of an archive's article the site finds its own. */
export type ArticleKey = 'slug' | 'path' | 'post';

/**
 * Finds the article of a site by what an archive knows of it; its own id wins where the archive has it.
 * - `slug`: the name in its address, or the last part of its path;
 * - `path`: the whole path of its address, without slashes at its ends;
 * - `post`: its number in WordPress, its identifier in Disqus.
 */
export function articleIdBy(key: ArticleKey): (article: ArchivedArticle) => string | null {
  return ({ id, slug, post, url }) => {
    if (id) return id;
    if (key === 'post') return post || null;
    const path = pathOf(url);
    if (key === 'path') return path || null;
    return slug || path?.split('/').at(-1) || null;
  };
}

function pathOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const path = new URL(url).pathname.replace(/^\/+|\/+$/g, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a per cent sign that encodes nothing
  }
}
