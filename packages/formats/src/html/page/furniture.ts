import type { Element } from 'hast';
import { attribute, isElement, isPhrasing, namesOf, replaceChildren, type Parent } from '../tree/html-tree.js';
import { givenNamesIn } from '../tree/properties-of.js';
import { discard, type Leaving } from './discard.js';
import type { Weights } from './weigh.js';

/** Elements that are no content wherever they stand, with what they are. */
const TAGS: ReadonlyMap<string, string> = new Map([
  ['nav', 'navigation'],
  ['form', 'form'],
  ['button', 'button'],
  ['dialog', 'dialog'],
  ['input', 'form'],
  ['select', 'form'],
  ['textarea', 'form'],
  ['menu', 'navigation'],
  ['amp-ad', 'advertisement'],
  ['amp-sidebar', 'navigation'],
  ['amp-consent', 'consent'],
]);
const ROLES: ReadonlyMap<string, string> = new Map([
  ['navigation', 'navigation'],
  ['search', 'form'],
  ['banner', 'site header'],
  ['contentinfo', 'site footer'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['toolbar', 'toolbar'],
]);
const word = (pattern: string) => new RegExp(`(?:^|[-_\\s])(?:${pattern})(?:$|[-_\\s])`);
/** Whole names: `overflow-hidden` and `hide-for-small` are seen. */
const HIDDEN =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-?text)?|u-hidden|hidden|is-hidden|d-none|hide|invisible)(?:\s|$)/;
/** What makers of pages call furniture, with what it is; tried in this order. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [word('newsletters?|subscribe|subscription|sign-?up|mailing-?list|mc4wp\\S*|mailchimp\\S*'), 'newsletter form'],
  [
    word(
      'share|share-?(?:box|title|content|item)|sharing|sharedaddy|share-?(?:bar|buttons?|links?|tools?|this|box)|social|social-?(?:links?|media|bar|icons?|share|buttons?|sharing)|addtoany\\S*|addthis\\S*',
    ),
    'share buttons',
  ],
  [
    word(
      'related|related-?\\w+|recommended|recommendations?|recirc\\S*|more-?(?:stories|from|on|news|articles)|read-?(?:more|next|also)|you-?may-?(?:also-?)?like|most-?(?:read|popular|viewed)|popular-?posts|trending|jp-relatedposts|yarpp\\S*|outbrain|taboola\\S*|teasers?|up-?next|post-?navigation|nav-?links|prev-?next|pagination|pager',
    ),
    'related stories',
  ],
  [
    word(
      'ad|ads|adverts?|advertisements?|advertising|ad-?(?:slot|unit|container|wrapper|banner|label|box)|adsbygoogle|sponsored-?(?:links|content)?|dfp\\S*|google-?auto-?placed',
    ),
    'advertisement',
  ],
  [word('cookies?|cookie-?\\w+|consent|gdpr|ccpa'), 'consent'],
  [
    word(
      'breadcrumbs?|menu|nav|navbar|navigation|skip-?links?|masthead|topbar|top-?nav|main-?nav|toc|table-of-contents',
    ),
    'navigation',
  ],
  [word('side-?bar|right-?bar|widgets?|widget-area|right-?rail|rail'), 'sidebar'],
  [word('site-?footer|page-?footer|footer-?\\w+|colophon|copyright-?bar'), 'site footer'],
  [word('site-?header|page-?header-bar|site-?branding'), 'site header'],
  [
    word(
      'author-?(?:bio|box|info|card|description|details|about|profile|dropdown)|about-?(?:the-?)?author|bio|post-?author-?box',
    ),
    'about the author',
  ],
  [
    word(
      'tags?-?(?:links|list|cloud)?|post-?tags|article-?tags|topics?-?list|cat-?links|entry-?(?:footer|utility)|post-?meta-?footer|edit-?link',
    ),
    'tags',
  ],
  [
    word(
      'popup|pop-up|modal|overlay|lightbox|toast|banner-?promo|promo|promotion|promo-?\\w+|cta|call-to-action|donate|donation|support-us|appeal',
    ),
    'promotion',
  ],
  [
    word(
      'print-?(?:button|link|only)?|toolbar|tools|article-?tools|font-?size|text-?size|listen|audio-?player-?label|(?:video-?)?player-?(?:controls|settings|captions?)|vjs-\\S+|jw-?controls|captions?-?settings|reading-?time|read-?time|time-?to-?read|views?-?count|comment-?(?:count|link)s?|comments-?link',
    ),
    'tools',
  ],
  [HIDDEN, 'hidden'],
];
/** One look tells of most names that they are none of these. */
const ANY = new RegExp(NAMES.map(([{ source }]) => source).join('|'));
/** Names that say that something belongs to the story, whatever else they say. */
const STORY =
  /quote|(?:article|story|entry|post)[-_]{0,2}(?:body|content|text)|articletext|caption|byline|standfirst|paywall|update|key-?(?:points|takeaways|events)/;
/** What blogs write on every entry, beside the names of its tags and sections, which may be any word. */
const ENTRY = /(?:^|\s)(?:hentry|type-\w+|status-publish|post-\d+)(?:\s|$)/;
const FILED = /(?:^|\s)(?:tag|category|tax|term)-\S+/g;
/** A box with more of the page's prose than this is the story, whatever it is called; one that is marked as beside it needs more. */
const MOST = 0.45;
const MOST_BESIDE = 0.8;

/** Takes out what is no part of any story and puts it into the receipt, each with what it is and where it stood. */
export function takeFurniture(page: Parent, weights: Weights, leaving: Leaving): void {
  const total = Math.max(
    1,
    page.children.reduce((sum, child) => sum + (isElement(child) ? (weights.get(child)?.prose ?? 0) : 0), 0),
  );
  const visit = (parent: Parent, inStory: boolean, inSentence: boolean) => {
    const isLine = inSentence || hasWords(parent);
    replaceChildren(parent, (child) => {
      if (!isElement(child)) return undefined;
      const isSaid = isLine && isPhrasing(child.tagName);
      const reason = isSaid ? wordReason(child) : furnitureReason(child, inStory);
      const most = child.tagName === 'aside' || attribute(child, 'role') === 'complementary' ? MOST_BESIDE : MOST;
      const isStory = (weights.get(child)?.prose ?? 0) > total * most;
      if (reason === undefined || isStory) {
        visit(child, inStory || child.tagName === 'article' || child.tagName === 'main', isSaid);
        return undefined;
      }
      discard(child, reason, leaving);
      return [];
    });
  };
  visit(page, false, false);
}

/** Says whether words stand in a box beside its elements: an element of a line taken out would leave a hole. */
const hasWords = ({ children, tagName }: Parent & { readonly tagName?: string }): boolean =>
  children.reduce((sum, node) => sum + (node.type === 'text' ? node.value.trim().length : 0), 0) >
  (tagName === 'p' ? 1 : 8);

/** Words of a sentence leave it only where no reader sees them. */
const wordReason = (found: Element): string | undefined =>
  isUnseen(found) || HIDDEN.test(namesOf(found)) ? 'hidden' : undefined;

export function furnitureReason(found: Element, inStory: boolean): string | undefined {
  const tag = TAGS.get(found.tagName) ?? ROLES.get(attribute(found, 'role')?.toLowerCase() ?? '');
  if (tag !== undefined) return tag;
  if (!inStory && found.tagName === 'footer') return 'site footer';
  if (isUnseen(found)) return 'hidden';
  if (found.tagName === 'body' || found.tagName === 'html' || found.tagName === 'main' || found.tagName === 'article')
    return undefined;
  const all = wordsOfNames(found);
  const names = ENTRY.test(all) ? all.replace(FILED, '') : all;
  const label = (attribute(found, 'ariaLabel') ?? '').toLowerCase();
  if (names === '' && label === '') return undefined;
  const labelled = label !== '' && label.length < 60 ? label.replace(/\s+/g, '-') : '';
  if ((!ANY.test(names) && !ANY.test(labelled)) || STORY.test(names)) return undefined;
  return NAMES.find(([pattern]) => pattern.test(names) || (labelled !== '' && pattern.test(labelled)))?.[1];
}

/** The names of an element, `relatedStories` as `related-stories`. */
export function wordsOfNames(found: Element): string {
  const { className, id } = found.properties;
  if (!hasHump(className) && !hasHump(id)) return namesOf(found);
  return givenNamesIn(found.properties)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

const hasHump = (value: unknown): boolean =>
  typeof value === 'string' ? /[a-z][A-Z]/.test(value) : Array.isArray(value) && value.some(hasHump);

function isUnseen(found: Element): boolean {
  if (attribute(found, 'hidden') !== undefined && attribute(found, 'dataGate') === undefined) return true;
  const style = attribute(found, 'style');
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 500));
}
