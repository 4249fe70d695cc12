const KEY = 'sf-writer';
let token: string | null = null;

/**
 * What lets a reader see and change what they wrote: 256 random bits, made when they first send something. Kept by the page
 * they write on, since browsers keep cookies of other sites away.
 */
export function writerToken(mayMake: boolean): string | null {
  try {
    token ??= localStorage.getItem(KEY);
  } catch {
    // Kept for as long as the page stands.
  }
  if (token !== null || !mayMake) return token;
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  token = btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (sign) => ({ '+': '-', '/': '_' })[sign] ?? '');
  try {
    localStorage.setItem(KEY, token);
  } catch {
    // As above.
  }
  return token;
}
