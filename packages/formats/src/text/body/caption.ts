import { languagesFor } from '../../languages/page-languages.js';

const LONGEST = 300;

/** The words of a line that is a caption or the credit of a picture, its label taken off; a credit keeps its own. */
export function caption(text: string, lang: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  if (/^©\s?\p{Lu}/u.test(text)) return text;
  const lower = text.toLowerCase();
  const labels = languagesFor(lang).flatMap(({ captionLabels }) => captionLabels);
  return labels.some((label) => lower.startsWith(label) && text.length > label.length + 2) ? text : undefined;
}
