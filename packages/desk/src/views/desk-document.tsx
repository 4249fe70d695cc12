import type { ReactNode } from 'react';
import type { DeskAssets } from '../desk/desk-assets.js';
import { deskWords as words } from './desk-words.js';

export interface DeskDocumentProps {
  readonly title: string;
  readonly assets: DeskAssets;
  /** Who is signed in; nobody on the page to sign in. */
  readonly who?: string | undefined;
  /** The address that the page stands at in the menu. */
  readonly at?: string | undefined;
  /** The address of a script that helps; every page works without. */
  readonly script?: string | undefined;
  readonly children: ReactNode;
}

const MENU = [
  ['/desk', words.nav.queue],
  ['/desk/threads', words.nav.threads],
  ['/desk/lists', words.nav.lists],
  ['/desk/log', words.nav.log],
  ['/', words.nav.site],
] as const;

/** The frame of every page of the desk; no machine is to list it. */
export function DeskDocument({ title, assets, who, at, script, children }: DeskDocumentProps) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${title} – ${words.title}`}</title>
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.styles} />
        {script && <script type="module" src={script} />}
      </head>
      <body className="desk">
        <a className="desk-skip" href="#main">
          {words.skip}
        </a>
        <header className="desk-masthead">
          <a className="desk-name" href="/desk">
            {words.title}
          </a>
          {who !== undefined && (
            <>
              <nav className="desk-nav" aria-label={words.nav.label}>
                {MENU.map(([href, name]) => (
                  <a key={href} href={href} aria-current={href === at ? 'page' : undefined}>
                    {name}
                  </a>
                ))}
              </nav>
              <form className="desk-out" method="post" action="/desk/sign-out">
                <span>
                  {words.signedInAs} {who}
                </span>
                <button className="desk-button">{words.signOut}</button>
              </form>
            </>
          )}
        </header>
        <main id="main" className="desk-main">
          {children}
        </main>
      </body>
    </html>
  );
}
