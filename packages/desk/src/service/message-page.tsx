import { renderToStaticMarkup } from 'react-dom/server';
import type { ServiceAssets } from './service-assets.js';
import { ServiceDocument } from './service-document.js';

/** A page that says one thing, and leads on where there is something to lead to. */
export function messagePage(
  [title, text]: readonly [string, string],
  assets: ServiceAssets,
  {
    status = 200,
    link,
    headers,
  }: { status?: number; link?: readonly [href: string, name: string]; headers?: object } = {},
): Response {
  const page = (
    <ServiceDocument title={title} assets={assets}>
      <div className="service-message">
        <h1>{title}</h1>
        <p>{text}</p>
        {link && (
          <p>
            <a href={link[0]}>{link[1]}</a>
          </p>
        )}
      </div>
    </ServiceDocument>
  );
  return new Response(`<!doctype html>\n${renderToStaticMarkup(page)}\n`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers },
  });
}
