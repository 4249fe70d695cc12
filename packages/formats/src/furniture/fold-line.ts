/** Longer passages are no furniture that a list of lines could know. */
export const LONGEST_LINE = 300;

const EDGES = new Set([...'-–—|*•·∙:;.…!?,<>«»‹›→←↑↓▶►+[]()"“”✓✕×= \t\u00a0']);

/** A line in the form in which furniture is looked up: `3 Comments »` becomes `# comments`. */
export function foldLine(text: string): string {
  const folded = text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').replace(/\d+/g, '#');
  let [start, end] = [0, folded.length];
  while (start < end && EDGES.has(folded.charAt(start))) start += 1;
  while (end > start && EDGES.has(folded.charAt(end - 1))) end -= 1;
  return folded.slice(start, end);
}
