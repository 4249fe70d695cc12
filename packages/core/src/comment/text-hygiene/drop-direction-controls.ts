const OVERRIDES = /[\u202a-\u202e]/g;
const ISOLATES = /[\u2066-\u2069]/g;
const IMPLICIT_MARKS = /[\u200e\u200f\u061c]/g;

/**
 * Removes characters that turn the direction of the text around them. A body keeps isolates on lines where each is closed,
 * and the marks that writers of right-to-left text type; a one-line field keeps none, as it stands beside words of others.
 */
export function dropDirectionControls(text: string, kind: 'body' | 'line'): string {
  const plain = text.replace(OVERRIDES, '');
  if (kind === 'line') return plain.replace(ISOLATES, '').replace(IMPLICIT_MARKS, '');
  return plain
    .split('\n')
    .map((line) => (isBalanced(line) ? line : line.replace(ISOLATES, '')))
    .join('\n');
}

function isBalanced(line: string): boolean {
  let open = 0;
  for (const [isolate] of line.matchAll(ISOLATES)) {
    open += isolate === '\u2069' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}
