import { safeUrl, type Link } from '@standfirst/core';
import type { ReactElement, ReactNode } from 'react';
import { startDrawing, type Drawing } from '../blocks/drawing.js';
import { inlineDrawers } from '../blocks/drawers.js';
import { together } from '../blocks/react-builder.js';

/** Starts the drawing of comments' words, by the code that draws articles; links alone are not an article's. */
export const startBodies = (): Drawing => startDrawing({}, {}, drawers);

/** A link that a reader made: search engines are not to follow it, and its target does not learn where it stood. */
export const readersLink = (href: string, words: ReactNode): ReactElement => (
  <a href={href} rel="nofollow ugc noopener" referrerPolicy="no-referrer">
    {words}
  </a>
);

/** Keeps its words and loses its address where that is none to follow. */
function drawLink({ url, children }: Link, { write }: Drawing): ReactNode {
  const href = safeUrl(url, 'website');
  const words = write.inlines(children);
  return href ? readersLink(href, together(words)) : words;
}

const drawers = inlineDrawers({ link: drawLink });
