import { articleNodes, factsOfNode } from '../../html/page/json-ld-facts.js';
import { wholeAmong } from '../../html/page/json-ld-nodes.js';
import type { PageFacts } from '../../html/page/page-facts.js';
import type { JsonPlaces } from '../../json-places.js';
import { footnotesIn } from '../../post/facts/footnotes.js';
import { idOfSlug } from '../../post/facts/id-of-slug.js';
import { wordsOfHtml } from '../../post/facts/line-of.js';
import type { PostFacts } from '../../post/facts/post-facts.js';
import type { PlaceIn, Receipt } from '../../receipt.js';
import { authorsOf } from './authors.js';
import { postDate } from './dates.js';
import { featuredOf } from './featured.js';
import { listedObjects, number, object, objects, text, written, type Fields } from './fields.js';
import { repliesOf } from './replies.js';
import { leftFields } from './left-fields.js';

/** What an answer for one post says (https://developer.wordpress.org/rest-api/reference/posts/). */
export function postFactsOf(post: Fields, receipt: Receipt, places?: JsonPlaces): PostFacts {
  const { raw, rendered = '' } = written(post, 'content');
  const yoast = object(post, 'yoast_head_json');
  const graph = objects(object(yoast, 'schema'), '@graph');
  const [node] = articleNodes(graph);
  const said: PageFacts = node ? factsOfNode(node, wholeAmong(graph)) : {};
  const lang = langOf(post, yoast, said, receipt);
  const slug = idOfSlug(text(post, 'slug'));
  const facts = {
    number: number(post, 'id') ?? number(post, 'ID'),
    slug,
    url: text(post, 'link') ?? text(post, 'URL') ?? text(yoast, 'canonical'),
    title: written(post, 'title').raw ?? written(post, 'title').rendered ?? said.headline,
    standfirst: standfirstOf(post, rendered),
    content: raw ?? rendered,
    placeIn: places && contentPlaces(post, raw === undefined ? 'rendered' : 'raw', places),
    rendered: raw === undefined,
    lang,
    published: isDraft(post) ? undefined : (postDate(post, 'date') ?? said.published),
    modified: isDraft(post) ? undefined : (postDate(post, 'modified') ?? said.modified),
    authors: authorsOr(post, said),
    ...termsOf(post, said),
    lead: featuredOf(post) ?? said.image,
    discussion: ({ open: 'open', closed: 'closed' } as const)[text(post, 'comment_status') ?? ''],
    publisher: said.publisher?.name,
    notes: footnotesIn(text(object(post, 'meta'), 'footnotes')),
    comments: repliesOf(post, receipt),
  };
  tellState(post, receipt);
  receipt.discarded.push(...leftFields(post));
  // Unset fields are left out: each has the type of its name.
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as unknown as PostFacts;
}

/** A content that is a plain text in older interfaces is the field itself. */
function contentPlaces(post: Fields, name: 'raw' | 'rendered', places: JsonPlaces): PlaceIn {
  const content = object(post, 'content');
  return text(post, 'content') === undefined ? places.inText(content, name) : places.inText(post, 'content');
}

const isDraft = (post: Fields) => ['draft', 'auto-draft', 'pending'].includes(text(post, 'status') ?? '');

function authorsOr(post: Fields, { authors = [] }: PageFacts): PostFacts['authors'] {
  const named = authorsOf(post);
  return named.length > 0 ? named : authors.map(({ name, url }) => ({ name, ...(url !== undefined && { url }) }));
}

/** An excerpt that somebody wrote; one that WordPress made is the beginning of the content. */
function standfirstOf(post: Fields, rendered: string): string | undefined {
  const { raw, rendered: shown } = written(post, 'excerpt');
  if (raw !== undefined) return raw;
  const meta = object(post, 'meta');
  const own = ['newspack_post_subtitle', 'subtitle', '_subtitle']
    .map((name) => text(meta, name))
    .find((words) => words !== undefined);
  if (shown === undefined) return own;
  const words = wordsOfHtml(shown);
  const isMade =
    /\[?(?:…|\.\.\.)\]?$/.test(words) || wordsOfHtml(rendered.slice(0, 5000)).startsWith(words.slice(0, 200));
  return words === '' || isMade ? own : shown;
}

const LANGUAGE = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}$/;

function langOf(post: Fields, yoast: Fields, said: PageFacts, receipt: Receipt): string | undefined {
  const own = text(post, 'lang') ?? text(post, 'locale') ?? text(object(post, 'wpml_current_locale'), 'locale');
  const tag = [own, said.lang].find((one) => one !== undefined && LANGUAGE.test(one));
  if (tag !== undefined) return tag.replaceAll('_', '-');
  const locale = text(yoast, 'og_locale');
  if (locale === undefined || !LANGUAGE.test(locale)) return undefined;
  receipt.guessed.push(
    `The language is "${locale.replace('_', '-')}", since that is what the site tells social networks.`,
  );
  return locale.replaceAll('_', '-');
}

/** The first category is the section; all others and the tags are subjects. "Uncategorized" is no subject. */
function termsOf(post: Fields, { section, tags = [] }: PageFacts): Pick<PostFacts, 'section' | 'tags'> {
  const terms = listedObjects(object(post, '_embedded'), 'wp:term');
  const names = (taxonomy: string) =>
    terms
      .filter((term) => text(term, 'taxonomy') === taxonomy && text(term, 'slug') !== 'uncategorized')
      .flatMap((term) => wordsOfHtml(text(term, 'name') ?? '') || []);
  const categories = names('category');
  const first = section !== undefined && categories.includes(section) ? section : (categories[0] ?? section);
  const subjects = [...categories.filter((name) => name !== first), ...names('post_tag')];
  return {
    ...(first !== undefined && { section: first }),
    tags: [...new Set(subjects.length > 0 ? subjects : tags)],
  };
}

function tellState(post: Fields, { warnings }: Receipt): void {
  const status = text(post, 'status') ?? 'publish';
  if (object(post, 'content')['protected'] === true && written(post, 'content').raw === undefined)
    warnings.push(
      'The post is protected by a password, and WordPress keeps its content to those who have it. The article is empty, or a part of it. Read it as somebody who may edit it.',
    );
  if (status !== 'publish')
    warnings.push(
      `The post is no public one ("${status.slice(0, 40)}"). Nothing of that stands in the article. Keep it from readers yourself.`,
    );
}
