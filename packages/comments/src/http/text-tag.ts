/** The tag of one text of a comment. */
export const textTag = (revision: number): string => `"r${revision}"`;

/** Which text `If-Match` names: `any` for `*`, `null` where it names none of ours. */
export function readTextTag(tag: string): number | 'any' | null {
  if (tag.trim() === '*') return 'any';
  const found = /^"r(\d{1,9})"$/.exec(tag.trim());
  return found ? Number(found[1]) : null;
}
