import { articleText, inlineText, safeUrl, type Article, type ArticleKind } from '@standfirst/core';
import { agentNode } from './agent-node.js';
import type { JsonLdNode } from './json-ld-node.js';
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

export function articleNode(article: Article): JsonLdNode & { '@context': string } {
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
    ...access(article),
  };
}

/** Those whom the byline names and the tables know; a byline in words alone is nobody's name for certain. */
const authors = ({ byline = [], agents }: Article) =>
  byline.flatMap((part) => ('agent' in part ? (agentNode(agents?.[part.agent]) ?? []) : []));

function images({ media = {} }: Article): string[] | undefined {
  const urls = Object.values(media).flatMap(({ kind, url }) =>
    kind === 'image' ? (safeUrl(url, 'website') ?? []) : [],
  );
  return urls.length > 0 ? urls : undefined;
}

/** Google's way to say that a part is not free names the element behind the gate (https://developers.google.com/search/docs/appearance/structured-data/paywalled-content). */
function access(article: Article) {
  const gated = article.body.some(({ type }) => type === 'gate');
  const quotations = quotationNodes(article);
  const behind: JsonLdNode[] = gated
    ? [{ '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '[data-gate] ~ *' }]
    : [];
  const parts = [...behind, ...quotations];
  const free = gated ? false : article.access === undefined ? undefined : article.access === 'free';
  return { isAccessibleForFree: free, hasPart: parts.length > 0 ? parts : undefined };
}
