import type { Quoted } from '@standfirst/core';
import type { ReactNode } from 'react';
import type { Drawing } from '../../blocks/drawing.js';

/**
 * Words said, as their kind writes them. Those between marks get a class, so that styles can tell speech from retelling; what
 * styles and scripts need to know of the whole quotation stands in `data-sf-*`.
 */
export function drawQuoted({ quote, open, close, children }: Quoted, { write, quotation }: Drawing): ReactNode {
  const { pieces, by } = quotation(quote);
  const id = write.quoteAnchor(quote);
  return write.element('span', {
    id,
    'data-quote': quote,
    className: open === undefined && close === undefined ? undefined : 'sf-said',
    'data-sf-pieces': pieces,
    'data-sf-by': id === undefined ? undefined : by,
    children: write.join([open, write.inlines(children), close]),
  });
}
