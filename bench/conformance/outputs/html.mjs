import { parse } from 'parse5';

const BLOCKS = new Set(
  'address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const UNSHOWN = new Set('head script style template title noscript'.split(' '));

/** The lines of some HTML that a browser would show: runs of words, whether they are quoted, and whether they stand beside the story. */
export function linesOfHtml(html) {
  const lines = [];
  let line;
  const newLine = (apart) => lines.push((line = { runs: [], apart }));
  const visit = (node, quoted, apart) => {
    if (node.nodeName === '#text') {
      if (line === undefined) newLine(apart);
      line.runs.push({ text: node.value, quoted });
      return;
    }
    const { tagName = '', childNodes = [] } = node;
    const attribute = (name) => node.attrs?.find((one) => one.name === name)?.value;
    const isHidden = attribute('hidden') !== undefined || /display:\s*none/i.test(attribute('style') ?? '');
    if (UNSHOWN.has(tagName) || isHidden) return;
    const isApart = apart || tagName === 'aside' || tagName === 'figure' || /pull/i.test(attribute('class') ?? '');
    const isQuoted = quotedIn(tagName, attribute, quoted);
    const isBlock = BLOCKS.has(tagName);
    if (isBlock) newLine(isApart);
    if (tagName === 'br') line?.runs.push({ text: '\n', quoted });
    for (const child of childNodes) visit(child, isQuoted, isApart);
    if (isBlock) newLine(apart);
  };
  visit(parse(html), false, false);
  return lines;
}

/** Under the words of a `<blockquote>`, `<cite>`, `<footer>` and `<figcaption>` say whose they are. */
function quotedIn(tagName, attribute, quoted) {
  if (tagName === 'blockquote' || tagName === 'q') return true;
  if (tagName === 'cite' || tagName === 'footer' || tagName === 'figcaption') return false;
  return quoted || attribute('data-quote') !== undefined;
}
