export { agentName, agentSchema, type Agent } from './agent/agent.js';
export { anchorToQuote, anchorToWords, type Passage } from './anchor/anchor-to.js';
export { anchorSchema, type Anchor, type AnchorStatus, type FoundAnchor } from './anchor/anchor.js';
export { findAnchor } from './anchor/find-anchor.js';
export { responsesTo, type Responses } from './anchor/responses.js';
export type { Contribution } from './agent/contribution.js';
export type { Article, ArticleKind } from './article/article.js';
export type { Correction } from './article/correction.js';
export type { Provenance } from './article/provenance.js';
export { beforeGate } from './article/before-gate.js';
export { everyBlock, everyInline, nodeLists, type NodeList } from './article/walk.js';
export { blockDefinition, blocks, type Block, type BlockMap, type BlockType } from './blocks/index.js';
export type { BlockDefinition } from './blocks/define-block.js';
export type { Aside } from './blocks/aside/aside.js';
export type { Blockquote } from './blocks/blockquote/blockquote.js';
export type { CodeBlock } from './blocks/code-block/code-block.js';
export type { Divider } from './blocks/divider/divider.js';
export type { Embed } from './blocks/embed/embed.js';
export type { Figure } from './blocks/figure/figure.js';
export type { Gate } from './blocks/gate/gate.js';
export type { Heading } from './blocks/heading/heading.js';
export type { List } from './blocks/list/list.js';
export type { Paragraph } from './blocks/paragraph/paragraph.js';
export type { Pullquote } from './blocks/pullquote/pullquote.js';
export type { RelatedLink } from './blocks/related-link/related-link.js';
export type { Table } from './blocks/table/table.js';
export type { Unknown } from './blocks/unknown/unknown.js';
export type { Update } from './blocks/update/update.js';
export * from './html/index.js';
export { withDerivedIds } from './id/with-derived-ids.js';
export { shortId } from './id/short-id.js';
export { inlineDefinition, inlines, type Inline, type InlineMap, type InlineType } from './inlines/index.js';
export type { InlineDefinition } from './inlines/define-inline.js';
export type { Attribution } from './inlines/attribution/attribution.js';
export type { Link } from './inlines/link/link.js';
export type { Mention } from './inlines/mention/mention.js';
export type { Quoted } from './inlines/quoted/quoted.js';
export type { Text } from './inlines/text/text.js';
export type { Media } from './media/media.js';
export type { ArticleInput } from './parse/article-input.js';
export { migrateArticle, SCHEMA_VERSION } from './parse/migrate-article.js';
export { articleLimits } from './parse/article-limits.js';
export {
  articleSchema,
  parseArticle,
  safeParseArticle,
  type ParseOptions,
  type ParseResult,
} from './parse/parse-article.js';
export { ParseError, type Problem as ParseProblem } from './parse/parse-problem.js';
export { displayAttribution } from './quote/display-attribution.js';
export { fragments, fragmentsByQuote } from './quote/fragments.js';
export type { Locator } from './quote/locator.js';
export {
  leadsSomewhere,
  pullquoteStanding,
  standingPullquotes,
  type PullquoteStanding,
} from './quote/pullquote-standing.js';
export type { Quote } from './quote/quote.js';
export { inherited } from './quote/inherited.js';
export { quotesOf, type SpokenQuote } from './quote/quotes-of.js';
export { passageFragment, textFragment } from './quote/text-fragment.js';
export { articleText, blocksText, blockText } from './text/article-text.js';
export { inlineText } from './text/inline-text.js';
export { readingMinutes, wordCount } from './text/word-count.js';
export { safeUrl, type SafeUrl, type UrlPlace } from './url/safe-url.js';
export type { Work } from './work/work.js';
export * from './comment/index.js';
