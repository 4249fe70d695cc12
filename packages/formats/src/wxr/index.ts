import type { Archive } from '../archive.js';
import type { Format } from '../format.js';
import { readAllArticles, readArticle } from './articles/read-article.js';
import { readArticles } from './articles/read-articles.js';
import { read } from './read.js';
import { write } from './write.js';

export { read, readArticle, readArticles, write };

const detect = (start: string): number =>
  /<rss\s/.test(start) && /https?:\/\/wordpress\.org\/export\/1\.\d/.test(start) ? 1 : 0;

/** WordPress eXtended RSS, versions 1.0 to 1.2: what WordPress exports and imports under Tools. */
export const archive: Archive = {
  name: 'wxr',
  title: 'WordPress export (WXR)',
  extensions: ['xml'],
  detect,
  read,
  write,
  readArticles,
};

/** The same file for its one article. */
export const format: Format = {
  name: 'wxr',
  title: 'WordPress export (WXR)',
  extensions: ['xml'],
  detect: (source) => detect(source.slice(0, 4096)),
  read: readArticle,
  readAll: readAllArticles,
};
