import { articleText, everyBlock, inlineText, safeUrl, type Article, type ArticleKind } from '@standfirst/core';
import { agentNode } from './agent-node.js';
import type { JsonLdNode } from './json-ld-node.js';
import { openPart } from '../open-part.js';
import { liveUpdates } from './live-updates.js';
import { quotationNodes } from './quotation-nodes.js';
import { one, workNode } from './work-node.js';

/** The types of schema.org for what sort of piece it is; the others are plain news articles. */
const TYPES: Partial<Readonly<Record<ArticleKind, string>>> = {
  report: 'ReportageNewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  review: 'ReviewNewsArticle',
  background: 'BackgroundNewsArticle',
  live: 'LiveBlogPosting',
  advertiser: 'AdvertiserContentArticle',
  satire: 'SatiricalArticle',
};

export function articleNode(whole: Article): JsonLdNode & { '@context': string } {
  // Everybody reads the source of a page.
  const article = openPart(whole);
  const { agents, kind, lang, standfirst, rights, section } = article;
  const headline = inlineText(article.headline);
  const url = safeUrl(article.url, 'website') ?? undefined;
  return {
    '@context': 'https://schema.org',
    '@type': (kind && TYPES[kind]) ?? 'NewsArticle',
    '@id': url,
    url,
    headline: headline === '' ? undefined : headline,
    alternativeHeadline: article.altHeadlines?.seo ?? article.altHeadlines?.social,
    description: standfirst && inlineText(standfirst),
    inLanguage: lang === 'und' ? undefined : lang,
    articleSection: section?.name,
    keywords: article.tags?.map(({ name }) => name),
    dateline: article.dateline?.text,
    datePublished: article.firstPublished ?? article.published,
    dateModified: article.modified,
    author: one(authors(article)),
    publisher: agentNode(article.publisher === undefined ? undefined : agents?.[article.publisher]),
    sponsor: article.sponsor?.name && { '@type': 'Organization', name: article.sponsor.name },
    image: images(article),
    copyrightNotice: rights?.notice,
    copyrightHolder: rights?.holder && { '@type': 'Organization', name: rights.holder },
    license: safeUrl(rights?.license, 'website') ?? undefined,
    articleBody: articleText(article),
    liveBlogUpdate: kind === 'live' ? liveUpdates(article) : undefined,
    discussionUrl: safeUrl(article.discussion?.url, 'website') ?? undefined,
    citation: one(
      Object.values(article.works ?? {})
        .filter((work) => work.kind !== 'occasion')
        .flatMap((work) => workNode(work, article) ?? []),
    ),
    correction: article.corrections?.map(({ at, children }) => ({
      '@type': 'CorrectionComment',
      text: inlineText(children),
      datePublished: at,
    })),
    ...access(article, isGated(whole)),
  };
}

/** Those whom the byline names and the tables know; a byline in words alone is nobody's name for certain. */
const authors = ({ byline = [], agents }: Article) =>
  byline.flatMap((part) => ('agent' in part ? (agentNode(agents?.[part.agent]) ?? []) : []));

/** The picture that leads comes first. */
function images({ media = {}, leadMedia }: Article): string[] | undefined {
  const files = Object.values(media).sort(
    (one, other) => Number(other.id === leadMedia) - Number(one.id === leadMedia),
  );
  const urls = files.flatMap(({ kind, url }) => (kind === 'image' ? (safeUrl(url, 'website') ?? []) : []));
  return urls.length > 0 ? urls : undefined;
}

/** Google's way to say that a part is not free names the element behind the gate (https://developers.google.com/search/docs/appearance/structured-data/paywalled-content). */
function access(article: Article, gated: boolean) {
  const quotations = quotationNodes(article);
  const behind: JsonLdNode[] = gated
    ? [{ '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '[data-gate] ~ *' }]
    : [];
  const parts = [...behind, ...quotations];
  const free = gated ? false : article.access === undefined ? undefined : article.access === 'free';
  return { isAccessibleForFree: free, hasPart: parts.length > 0 ? parts : undefined };
}

const isGated = ({ body }: Article) => [...everyBlock(body)].some(({ type }) => type === 'gate');
