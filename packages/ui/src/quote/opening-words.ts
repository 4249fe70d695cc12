/** In UTF-16 units; a cut falls between words where there are spaces. */
const LENGTH = 90;

/** The first words of a text, as many as a line or two hold. */
export function openingWords(text: string): string {
  if (text.length <= LENGTH) return text.replace(/[,.;]$/, '');
  return `${text.slice(0, text.lastIndexOf(' ', LENGTH) + 1 || LENGTH).replace(/[\s,.;:–—-]+$/, '')} …`;
}
