import type { ReactNode } from 'react';
import type { ServiceAssets } from './service-assets.js';
import { serviceWords as words } from './service-words.js';
import type { StoryPlace } from './story-place.js';

/** What every page of the service has. */
export interface ServiceDocumentProps {
  readonly title: string;
  readonly assets: ServiceAssets;
  /** Over the whole page, for those who listen; a page whose `main` has one of its own goes without. */
  readonly heading?: string;
  /** The story that the page leads back to. */
  readonly place?: StoryPlace | undefined;
  /** What a page on another site shows, too: the script takes `<main>` and leaves the rest. */
  readonly children: ReactNode;
}

/** The frame of the service's pages for readers: a way back to the story, and no script at all. */
export function ServiceDocument({ title, heading, assets, place, children }: ServiceDocumentProps) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.styles} />
      </head>
      <body className="service">
        <a className="service-skip" href="#main">
          {words.skip}
        </a>
        <header>
          {heading !== undefined && <h1 className="service-hidden">{heading}</h1>}
          {place && (
            <p className="service-header">
              <a href={place.url}>
                <span aria-hidden="true">← </span>
                {words.back}
              </a>
              <span className="service-place">{shown(place.url)}</span>
            </p>
          )}
        </header>
        <main id="main" className="service-main">
          {children}
        </main>
      </body>
    </html>
  );
}

/** The address as people read it. */
function shown(url: string): string {
  const { host, pathname } = new URL(url);
  return host + (pathname === '/' ? '' : pathname);
}
