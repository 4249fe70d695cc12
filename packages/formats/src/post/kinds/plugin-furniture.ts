import type { Element } from 'hast';
import { attribute, isElement, type HtmlPlaces, type Parent } from '../../html/tree/html-tree.js';
import { discard } from '../../html/page/discard.js';
import type { Receipt } from '../../receipt.js';

/** What plugins print behind a post while WordPress shows it, by the beginning of a class or an id; the post itself has none of it. */
const NAMES: readonly (readonly [reason: string, names: readonly string[]])[] = [
  [
    'share buttons',
    ['sharedaddy', 'jp-post-flair', 'addtoany', 'addthis', 'essb_', 'swp_social', 'heateor_s', 'ssba', 'shareaholic'],
  ],
  ['related stories', ['jp-relatedposts', 'yarpp', 'crp_related', 'rp4wp', 'wp_rp_']],
  ['advertisement', ['wpcnt', 'wordads', 'code-block code-block-', 'quads-location', 'advads-']],
];

/** Takes it out of the HTML of a post that is shown; the receipt has the words. */
export function takePluginFurniture(node: Parent, source: string, places: HtmlPlaces, receipt: Receipt): void {
  node.children = node.children.filter((child) => {
    if (!isElement(child)) return true;
    const reason = reasonFor(child);
    if (reason === undefined) takePluginFurniture(child, source, places, receipt);
    else discard(child, reason, { receipt, source, ...places });
    return reason === undefined;
  });
}

function reasonFor(found: Element): string | undefined {
  const called = ` ${attribute(found, 'id') ?? ''} ${attribute(found, 'className') ?? ''}`;
  return NAMES.find(([, names]) => names.some((name) => called.includes(` ${name}`)))?.[0];
}
