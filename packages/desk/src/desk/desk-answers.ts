import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** Nobody keeps a page of the desk, and no machine lists it. */
const OWN = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex', vary: 'Cookie' };

/** A page of the desk. */
export const deskPage = (document: ReactElement, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(`<!doctype html>\n${renderToStaticMarkup(document)}\n`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...OWN, ...headers },
  });

/** On to another page, by GET. */
export const seeOther = (location: string, headers: Record<string, string> = {}): Response =>
  new Response(null, { status: 303, headers: { location, ...OWN, ...headers } });
