import { safeUrl, type Embed } from '@standfirst/core';
import type { ReactNode } from 'react';
import { classNames } from '../../root-view.js';
import type { RootProps } from '../designed-view.js';
import type { Drawing } from '../drawing.js';

/** A link in place of the other site's page: nothing of it is loaded before the reader goes there. */
export function drawEmbed(block: Embed, draw: Drawing, root: RootProps = {}): ReactNode {
  const { url, provider, title, tracks, fallback, lang, dir } = block;
  const href = safeUrl(url, 'website');
  const host = href ? new URL(href).hostname.replace(/^www\./, '') : undefined;
  const facts = {
    'data-embed': url,
    'data-provider': provider,
    'data-title': title,
    'data-tracks': tracks === undefined ? undefined : String(tracks),
    // The button that the script of `enhance/article` puts in place of the link, where the page lets it.
    'data-sf-load': host && draw.words.loadEmbed(provider ?? host, tracks !== false),
  };
  return (
    <div lang={lang} dir={dir} {...root} {...facts} className={classNames('sf-embed', root.className)}>
      <p className="sf-embed-title">{href ? <a href={href}>{title ?? url}</a> : (title ?? url)}</p>
      {fallback && <p className="sf-embed-instead">{draw.inlines(fallback)}</p>}
      {host && (
        <p className="sf-furniture">
          {draw.words.embed(provider ?? host, host)}
          {tracks !== false && ` ${draw.words.embedTracks}`}
        </p>
      )}
    </div>
  );
}
