export { articleToHtml, articleToHast, blocksToHast } from './article-to-html.js';
export { blocksFromHtml, type BlocksFromHtml } from './blocks-from-html.js';
export { hastBuilder } from './hast-builder.js';
export type { HtmlAttributes, HtmlBuilder, HtmlProperties, HtmlValue } from './html-builder.js';
export { htmlWriter, type HtmlOptions, type HtmlWriter, type Tables } from './html-writer.js';
export { serializeHtml } from './serialize-html.js';
export { stringBuilder } from './string-builder.js';
