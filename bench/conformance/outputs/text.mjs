/** The lines of a plain text: paragraphs stand between empty lines, quoted ones behind `>`. */
export const linesOfText = (text) =>
  text.split(/\n\s*\n/).map((paragraph) => ({
    apart: false,
    runs: paragraph.split('\n').map((line) => ({ text: `${line}\n`, quoted: /^\s*>/.test(line) })),
  }));
