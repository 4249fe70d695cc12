export { articleIdBy, type ArchivedArticle, type ArticleKey } from './article-id-by.js';
export { exportComments, type ExportOptions } from './export-comments.js';
export { importComments, type ImportOptions } from './import-comments.js';
export { type ImportReceipt } from './import-receipt.js';
