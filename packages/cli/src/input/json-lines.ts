/** A line of a JSONL file: an object with an id, or what is wrong with it. */
export type JsonLine =
  | { readonly id: unknown; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly id: unknown; readonly error: { readonly code: string; readonly message: string } };

/** The objects of a JSONL file, blank lines left out; a bad line stops nothing. */
export function* jsonLines(text: string): Generator<JsonLine> {
  let number = 0;
  for (const line of text.split('\n')) {
    number += 1;
    if (line.trim() !== '') yield jsonLine(line.replace(/^\u{FEFF}/u, ''), number);
  }
}

function jsonLine(line: string, number: number): JsonLine {
  try {
    const fields: unknown = JSON.parse(line);
    if (typeof fields === 'object' && fields !== null && !Array.isArray(fields))
      return { id: 'id' in fields ? fields.id : null, fields: { ...fields } };
  } catch {
    // Said below, as for JSON that is no object.
  }
  const message = `Line ${number} is no JSON object. It was left out, the others were read. Write one object on each line.`;
  return { id: null, error: { code: 'not-json', message } };
}
