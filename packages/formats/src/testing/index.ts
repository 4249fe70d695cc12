export { archiveContract, describeArchive, type ArchivePromise } from './describe-archive.js';
export { describeFormat, formatContract, type FormatPromise } from './describe-format.js';
export { exampleArticle } from './example-article.js';
export { differences } from './promises-of-coming-back.js';
export type { FurnishedPage } from './promises-of-pages.js';
