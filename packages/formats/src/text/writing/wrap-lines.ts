/** The text with no line longer than `width` characters, broken at spaces; what goes on stands under its own first word. */
export const wrapLines = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n');

/** The sign of a quotation stands before each of its lines, that of an item before its first alone. */
const FRONT = /^(?:> )*(?: *(?:- |\d{1,9}\. |\[\d{1,9}\] ))?/;

function wrapLine(line: string, width: number): string {
  const front = FRONT.exec(line)?.[0] ?? '';
  const next = front.replace(/[^> ]/g, ' ');
  const lines: string[] = [];
  let open = front;
  let isEmpty = true;
  for (const word of line.slice(front.length).split(/ +/)) {
    if (!isEmpty && open.length + 1 + word.length > width) {
      lines.push(open);
      open = next;
      isEmpty = true;
    }
    open += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, open].join('\n');
}
