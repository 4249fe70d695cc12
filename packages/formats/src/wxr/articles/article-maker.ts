import { tally, type ArchivedComment } from '@standfirst/core';
import type { ArchivedArticle, ArticlesOptions, ArticlesReceipt } from '../../archived-articles.js';
import type { FoundComment, ReadOptions } from '../../format.js';
import { wordsOfHtml } from '../../post/facts/line-of.js';
import { postArticle } from '../../post/facts/post-article.js';
import type { SourcePlaces } from '../../source-places.js';
import { emptyReceipt } from '../../receipt.js';
import { commentOf } from '../read.js';
import type { WxrFields, WxrItem, WxrPart } from '../wxr-parts.js';
import type { ExportSite } from './export-site.js';
import { itemFacts } from './item-facts.js';

const IMPORTER = 'formats/wxr';
const ARTICLES = ['post', 'page'];
const GONE = new Set(['trash', 'auto-draft', 'inherit']);
const PATTERN = 'pattern that posts share, whose words stand where it is shown';
/** So many comments come along with an article; all of them come from `read`, as a stream. */
const MOST_COMMENTS = 20_000;

/** Makes articles of the parts of an export, in their order: the comments of an item stand before its end. */
export function articleMaker(
  site: ExportSite,
  receipt: ArticlesReceipt,
  { places, types = ARTICLES, ...options }: ReadOptions & ArticlesOptions & { readonly places?: SourcePlaces },
) {
  const authors = new Map<string, string>();
  let comments: FoundComment[] = [];
  let own = new Map<string, string>();
  let current: WxrFields | null = null;
  return (part: WxrPart): ArchivedArticle | undefined => {
    if ('author' in part) {
      const login = part.author.get('wp:author_login')?.trim() ?? '';
      // WordPress keeps names as HTML.
      const name = wordsOfHtml(part.author.get('wp:author_display_name') ?? '');
      if (login !== '' && name !== '') authors.set(login, name);
      return undefined;
    }
    if (part.item !== current) [current, comments, own] = [part.item, [], new Map()];
    if ('comment' in part) {
      const comment = commentOf(part, own, receipt);
      if (!comment) return undefined;
      receipt.commentsInAll += 1;
      keepComment(comment, comments, receipt);
      return undefined;
    }
    return articleOf(part, comments);
  };

  function articleOf(part: WxrItem, found: readonly FoundComment[]): ArchivedArticle | undefined {
    const { item } = part;
    const field = (name: string) => item.get(name)?.trim() ?? '';
    const type = field('wp:post_type') || 'post';
    const status = field('wp:post_password') === '' ? field('wp:status') || 'publish' : 'protected';
    const place = field('wp:post_id') || field('title').slice(0, 100);
    if (site.add(item)) {
      if (type === 'wp_block') tally(receipt.discarded, PATTERN, place);
    } else if (!types.includes(type)) tally(receipt.discarded, `no article but "${type.slice(0, 40)}"`, place);
    else if (GONE.has(status)) tally(receipt.discarded, `article that is "${status}"`, place);
    else {
      const number = field('meta:_thumbnail_id');
      const lead = number === '' ? undefined : site.file(number);
      const known = new Set(found.map(({ id }) => id));
      const context = {
        authors,
        guest: (slug: string) => site.author(slug),
        lead,
        comments: found.map((one) => withKnownParent(one, known)),
      };
      const own = emptyReceipt();
      if (number !== '' && !lead) {
        own.warnings.push(
          `The picture that leads is file ${number}, which the export names later or nowhere. The article has no lead. Look at the post.`,
        );
        tally(receipt.changed, 'picture that leads is not in the export, or behind its article: left out', place);
      }
      const facts = itemFacts(part, context);
      const placeIn = places && { placeIn: places.text(facts.content) };
      const made = postArticle({ ...facts, ...placeIn }, options, own, IMPORTER, site);
      receipt.articles += 1;
      receipt.comments += made.comments.length;
      return { ...made, receipt: own, type, status };
    }
    return undefined;
  }
}

function keepComment(comment: ArchivedComment, comments: FoundComment[], receipt: ArticlesReceipt): void {
  const { id, parentId, author, createdAt, body, state } = comment;
  if (state !== 'published') return tally(receipt.discarded, `comment that is ${state}`, id);
  if (comments.length >= MOST_COMMENTS)
    return tally(receipt.discarded, `comment beyond the first ${MOST_COMMENTS} of an article`, id);
  const url = author?.url;
  comments.push({
    id,
    parentId,
    author: { name: author?.name ?? '', ...(url !== undefined && { url }) },
    createdAt,
    body: body ?? [],
    state,
  });
}

/** An answer to what no reader may see stands by itself. */
const withKnownParent = (comment: FoundComment, known: ReadonlySet<string>): FoundComment =>
  comment.parentId === null || known.has(comment.parentId) ? comment : { ...comment, parentId: null };
