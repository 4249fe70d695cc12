import { safeUrl, type Article } from '@standfirst/core';
import { feedNodes } from './feed-body.js';
import { feedHead, mapped } from './feed-head.js';
import { withoutClosedRows } from './closed-rows.js';
import type { Loss } from './format.js';
import { nodeTally } from './losses.js';

/**
 * An article as a feed brings it to readers elsewhere: up to its gate, without the pull quotes, which repeat the text, without
 * what publishers note for themselves or nobody knows, and without guesses at who speaks; with whole addresses of the web alone.
 */
export function feedArticle(whole: Article): { readonly article: Article; readonly losses: Loss[] } {
  const url = safeUrl(whole.url, 'website') ?? undefined;
  const tally = nodeTally();
  const { body: closed, provenance: _, ...fields } = whole;
  const head = feedHead(fields, url);
  const feed = feedNodes({ url, files: new Set(Object.keys(head.media ?? {})), tally });
  const body = feed.body(closed);
  const open: Article = {
    ...head,
    headline: feed.line(head.headline, 'headline'),
    ...(head.standfirst && { standfirst: feed.line(head.standfirst, 'standfirst') }),
    ...(head.notes && { notes: mapped(head.notes, (note) => feed.line(note, 'notes')) }),
    body,
  };
  const article = feed.gate() !== undefined ? withoutClosedRows(open, closed) : open;
  return { article, losses: [...fieldLosses(whole, article), ...gateLosses(whole, feed.gate()), ...tally.losses()] };
}

const REASON =
  'What leads nowhere from there, stands behind the gate, is noted by publishers for themselves or known to nobody';

/** The fields of which there is less in the feed. */
const fieldLosses = (whole: Article, article: Article): Loss[] =>
  Object.keys(whole).flatMap((name): Loss[] => {
    const field = name as keyof Article; // its own keys
    if (field === 'body' || field === 'provenance' || JSON.stringify(whole[field]) === JSON.stringify(article[field]))
      return [];
    const reason = name === 'quotes' ? 'Guesses at who speaks, and what is said behind the gate,' : REASON;
    return [
      { what: name, count: 1, message: `The article's ${name} are in the feed but in part. ${reason} is left out.` },
    ];
  });

function gateLosses({ body }: Article, gate: number | undefined): Loss[] {
  if (gate === undefined) return [];
  const message = 'What stands behind the gate is for readers with access, so it is not in the feed.';
  const places = body.slice(gate).map((_, index) => `body[${gate + index}]`);
  return [
    { what: 'gate', count: 1, message, places: places.slice(0, 1) },
    { what: 'body', count: places.length, message, places },
  ];
}
