export { describeFormat } from './describe-format.js';
export { exampleArticle } from './example-article.js';
