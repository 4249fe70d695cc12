import { inlineDefinition, type HtmlWriter, type Quoted } from '@standfirst/core';
import { quotationFacts } from './quotation-facts.js';

/**
 * Draws words said in their own HTML; those between marks get a class, so that styles can tell speech from retelling. What
 * styles and scripts need to know of the whole quotation stands in `data-sf-*`.
 */
export function quotedDrawer<Html>(write: HtmlWriter<Html>): (quoted: Quoted) => Html {
  const writer = (className: string | undefined): HtmlWriter<Html> => ({
    ...write,
    element(tagName, properties, inside) {
      // The kind writes one element, with the name of its quotation on it; what stands inside is drawn already.
      const { pieces, by } = quotationFacts(String(properties?.dataQuote), write.tables);
      const facts = { dataSfPieces: pieces, dataSfBy: properties?.id === undefined ? undefined : by };
      return write.element(tagName, { ...properties, className, ...facts }, inside);
    },
  });
  const [said, retold] = [writer('sf-said'), writer(undefined)];
  return (quoted) =>
    inlineDefinition('quoted')?.toHtml(
      quoted,
      quoted.open === undefined && quoted.close === undefined ? retold : said,
    ) ?? write.join([]);
}
