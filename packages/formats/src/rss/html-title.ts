/** A reference of HTML that is left when XML has resolved its own: somebody has escaped the title twice, as for a description. */
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;
/** Elements that titles have. */
const TAGS = ['a', 'b', 'cite', 'code', 'em', 'i', 'q', 'small', 'span', 'strong', 'sub', 'sup'];

/**
 * Whether a title is HTML. It is to be plain text (https://www.rssboard.org/rss-profile#data-types-characterdata), many write HTML all the same,
 * and nothing says which: it is HTML where it holds a reference, a line break or an element with its end. "The <b> tag" is words.
 */
export function isHtmlTitle(title: string): boolean {
  const lower = title.toLowerCase();
  if (REFERENCE.test(title) || ['<br>', '<br/>', '<br />'].some((tag) => lower.includes(tag))) return true;
  return TAGS.some((name) => {
    const end = lower.lastIndexOf(`</${name}>`);
    return [`<${name}>`, `<${name} `].some((start) => lower.slice(0, Math.max(end, 0)).includes(start));
  });
}
