const LEFT_OUT = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'meta', 'link', 'base']);
const TRANSPARENT = new Set(
  'html body main article section div header footer nav address center hgroup search details summary dl dt dd fieldset figure figcaption li p'.split(
    ' ',
  ),
);
const PHRASING = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp small span ' +
    'strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Elements that never show anything of the article. */
export const isLeftOut = (tagName: string): boolean => LEFT_OUT.has(tagName);
/** Elements that only group; their content is read as if they were not there. */
export const isTransparent = (tagName: string): boolean => TRANSPARENT.has(tagName);
/** Elements that stand inside a line (https://html.spec.whatwg.org/#phrasing-content, those that carry words). */
export const isPhrasing = (tagName: string): boolean => PHRASING.has(tagName);
