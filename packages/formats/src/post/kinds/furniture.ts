/** Blocks that show nothing of the post itself: what else the site has, made anew whenever a page is shown. */
const NAMES = new Set(
  (
    'archives avatar breadcrumbs calendar categories comments home-link latest-comments latest-posts loginout navigation ' +
    'navigation-link navigation-submenu page-list page-list-item pattern query query-title query-total read-more rss search ' +
    'site-logo site-tagline site-title social-link social-links tag-cloud template-part term-description terms-query ' +
    'widget-group legacy-widget nextpage more spacer icon'
  )
    .split(' ')
    .map((name) => `core/${name}`),
);
const PREFIXES = ['core/comment-', 'core/comments-', 'core/post-', 'core/query-', 'core/term-', 'core/navigation-'];
/** These take room and say nothing, so that nobody needs to hear of them. */
const SILENT = new Set(['core/spacer', 'core/nextpage', 'core/more', 'core/icon']);

export const isFurniture = (name: string): boolean =>
  NAMES.has(name) || PREFIXES.some((prefix) => name.startsWith(prefix));
export const isSilent = (name: string): boolean => SILENT.has(name);
