import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** A whole HTML document as text. */
export const renderPage = (document: ReactElement): string => `<!doctype html>\n${renderToStaticMarkup(document)}\n`;
