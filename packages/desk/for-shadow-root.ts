/**
 * A style sheet for what stands in a shadow root. `:root` is the host there, no fragment ever names a target there, and a page
 * that has made its `rem` small must not make the conversation small: `--sf-rem` says how long one is.
 */
export const forShadowRoot = (css: string): string =>
  css
    .replace(/@(?:media|container|supports)[^{]*\{|(-?[\d.]+)rem\b/g, (whole, length?: string) =>
      length === undefined ? whole : `calc(${length}*var(--sf-rem,1rem))`,
    )
    .replace(/:root\{color-scheme:light dark\}/g, '')
    .replace(/:root/g, ':host')
    .replace(/(^|[{},])(\[data-theme[^\]]*\])(?=[{,])/g, '$1:host($2)')
    .replace(/:target(?![\w-])/g, '[data-sf-target]');
