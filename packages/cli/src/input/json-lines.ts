/** A line of a JSONL file: an object with an id, or what is wrong with it. */
export type JsonLine =
  | { readonly id: unknown; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly id: unknown; readonly error: { readonly code: string; readonly message: string } };

/** The objects of a JSONL file, blank lines left out; a bad line stops nothing. */
export async function* jsonLines(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<JsonLine> {
  let number = 0;
  for await (const line of linesOf(source)) {
    number += 1;
    if (line.trim() !== '') yield jsonLine(line.replace(/^\u{FEFF}/u, ''), number);
  }
}

/** A file of any length takes the memory of its longest line. */
async function* linesOf(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun = '';
  for await (const piece of source) {
    const [end = '', ...lines] = (typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true })).split(
      '\n',
    );
    begun += end;
    for (const next of lines) {
      yield begun;
      begun = next;
    }
  }
  yield begun + decoder.decode();
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
