import type { Blockquote } from '@standfirst/core';
import type { BlockViewProps, InlineViewProps, Views } from './block-views.js';

const MyQuote = ({ block, children }: BlockViewProps<'blockquote'>) => (
  <blockquote id={block.id}>{children}</blockquote>
);
const MyMention = ({ inline, children }: InlineViewProps<'mention'>) => <a href={inline.ref}>{children}</a>;
export const good: Views = { blockquote: MyQuote, mention: MyMention };
export const inPlace: Views = {
  blockquote: ({ block }) => {
    const quote: Blockquote = block;
    return quote.id;
  },
};

// @ts-expect-error no kind has this name
export const stranger: Views = { blokquote: MyQuote };
// @ts-expect-error the view of a block quote cannot draw a list
export const mistaken: Views = { list: MyQuote };
// @ts-expect-error an inline is no block
export const swapped: Views = { mention: MyQuote };
