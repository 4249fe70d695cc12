import type { ReactNode } from 'react';
import type { Assets } from '../assets.js';
import { feeds } from '../feeds.js';

export interface DocumentProps {
  readonly title: string;
  readonly description?: string | undefined;
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
  readonly assets: Assets;
  /** The address of the page, for machines and for sharing. */
  readonly url?: string | undefined;
  /** The address of a script that helps with what the page holds; every page works without. */
  readonly script?: string | undefined;
  readonly head?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page of the demo: one style sheet, at most one script, nothing from elsewhere. */
export function Document({ title, description, lang = 'en', dir, assets, url, script, head, children }: DocumentProps) {
  return (
    <html lang={lang} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        {description && <meta name="description" content={description} />}
        {url && <link rel="canonical" href={url} />}
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.styles} />
        {feeds.map(({ path, type, title: name }) => (
          <link key={path} rel="alternate" type={type} title={name} href={path} />
        ))}
        {script && <script type="module" src={script} />}
        {head}
      </head>
      <body className="demo">
        <a className="demo-skip" href="#main">
          Skip to the story
        </a>
        <header className="demo-masthead">
          <a className="demo-name" href="/">
            Standfirst
          </a>
          <span className="demo-motto">Typed articles, and who says what in them</span>
          <nav className="demo-nav" aria-label="Standfirst">
            <a href="/try">Try your own page</a>
          </nav>
        </header>
        <main id="main" className="demo-main">
          {children}
        </main>
        <footer className="demo-footer">
          <p>
            This is the demonstration of Standfirst, an open library for news pages. Comments are kept in a database on
            the machine that serves this page, and nowhere else.
          </p>
          <p className="demo-feeds">
            Follow the stories: <a href="/feed.xml">RSS</a> <a href="/feed.atom">Atom</a>{' '}
            <a href="/feed.json">JSON Feed</a>
          </p>
        </footer>
      </body>
    </html>
  );
}
