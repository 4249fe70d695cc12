import { safeUrl, type CommentBlock } from '@standfirst/core';
import type { ReactNode } from 'react';
import { BlocksView } from '../blocks/blocks-view.js';
import type { InlineViewProps } from '../blocks/block-views.js';

/** The words of a comment, drawn by the code that draws articles; links alone are not an article's. */
export const CommentBody = ({ body }: { body: readonly CommentBlock[] }) => <BlocksView blocks={body} views={views} />;

/** A link that a reader made: search engines are not to follow it, and its target does not learn where it stood. */
export const ReadersLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <a href={href} rel="nofollow ugc noopener" referrerPolicy="no-referrer">
    {children}
  </a>
);

/** Keeps its words and loses its address where that is none to follow. */
function LinkInBody({ inline, children }: InlineViewProps<'link'>) {
  const href = safeUrl(inline.url, 'website');
  return href ? <ReadersLink href={href}>{children}</ReadersLink> : children;
}

const views = { link: LinkInBody };
