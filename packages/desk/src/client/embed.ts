import { conversation } from './embed/conversation.js';

/**
 * Draws the conversation of a story where its tag stands: `<script src="…/embed.js" data-article="ferry" async></script>`.
 * The story is `data-url`, else the page's canonical address, else its own; its path names the article where nothing else does.
 */
const tag =
  (document.currentScript as HTMLScriptElement | null) ?? // no script of an SVG
  document.querySelector<HTMLScriptElement>('script[src$="/embed.js"]');

if (tag) {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  const story = new URL(tag.dataset['url'] ?? canonical?.href ?? location.href, location.href);
  story.hash = '';
  const article = tag.dataset['article'] ?? decodeURIComponent(story.pathname).replace(/^\/+|\/+$/g, '');
  const page = new URL(`/articles/${encodeURIComponent(article || '/')}`, tag.src);
  page.searchParams.set('url', story.href);
  page.searchParams.set('title', document.title);
  const [, comment] = /^#comment-(\w+)$/.exec(location.hash) ?? [];
  if (comment) page.searchParams.set('c', comment);

  const host = document.createElement('div');
  host.className = 'standfirst-comments';
  // In a root of its own: no style of the page reaches in, and none of ours reaches out.
  const root = host.attachShadow({ mode: 'open' });
  const styles = document.createElement('link');
  styles.rel = 'stylesheet';
  styles.href = new URL('/embed.css', tag.src).href;
  const box = document.createElement('div');
  box.className = 'sf-conversation';
  root.append(styles, box);
  const visit = conversation(root, box, page);
  // Drawn once it looks as it will: nothing jumps.
  styles.onload = styles.onerror = () => void visit(page.href);
  tag.after(host);
}
