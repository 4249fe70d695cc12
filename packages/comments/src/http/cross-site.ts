/**
 * Whether a request that writes comes from one of our own pages: `own`; from nowhere that a browser would name: `unproven`
 * (a program, an old browser, a page that hides its origin on plain http); or from another site: `foreign`.
 *
 * `Sec-Fetch-Site` decides where it is sent: no page can forge it, while `Origin` is `null` on pages without referrer. An
 * `unproven` request is let pass, but gets no identity from its cookie.
 */
export function originOf(headers: Headers, origins: readonly string[]): 'own' | 'unproven' | 'foreign' {
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  const isListed = origin !== null && origins.includes(origin);
  if (site !== null) return site === 'same-origin' || site === 'none' || isListed ? 'own' : 'foreign';
  if (origin !== null && origin !== 'null') return isListed ? 'own' : 'foreign';
  return 'unproven';
}
