/** A site whose pages may be loaded into an article. The page's policy must let its frames in (`frame-src`). */
export interface EmbedProvider {
  /** The host names of the links that it takes, as they are: `['films.example', 'www.films.example']`. */
  readonly hosts: readonly string[];
  /** The address to load for a link, `https:` and of another site than the page; `undefined` leaves the link as it is. */
  readonly frame: (link: URL) => string | undefined;
  /** What the frame may do besides scripts and pop-ups, words of the `sandbox` attribute. Default: nothing. */
  readonly sandbox?: string;
  /** Features that the frame may use, as the `allow` attribute writes them. Default: `fullscreen`. */
  readonly allow?: string;
}

/** Puts a button over an embed's link, with the words that the server wrote. Nothing is loaded before it is pressed. */
export function loadOnDemand(embed: HTMLElement, providers: readonly EmbedProvider[]): void {
  const link = embed.querySelector('a');
  const url = link && urlOf(link.href);
  const provider = url && providers.find(({ hosts }) => hosts.includes(url.hostname));
  const address = provider && urlOf(provider.frame(url) ?? '');
  // A frame of our own origin could take its sandbox off.
  if (address?.protocol !== 'https:' || address.origin === location.origin) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sf-embed-load';
  button.textContent = embed.dataset['sfLoad']!;
  button.addEventListener('click', () => {
    const frame = document.createElement('iframe');
    frame.className = 'sf-embed-frame';
    frame.title = link!.textContent;
    frame.setAttribute('sandbox', `allow-scripts allow-popups ${provider!.sandbox ?? ''}`.trim());
    frame.allow = provider!.allow ?? 'fullscreen';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.src = address.href;
    // A page that forgot to let the frame in has its link still.
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      if (effectiveDirective === 'frame-src' && address.href.startsWith(blockedURI)) frame.remove();
    });
    button.replaceWith(frame);
    frame.focus();
  });
  embed.prepend(button);
}

function urlOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
