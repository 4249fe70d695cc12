import { expect, test } from 'vitest';
import { jsonLines, type JsonLine } from './json-lines.js';

const source = '\u{FEFF}{"id":1,"input":"Füße an Bord"}\r\n\n{"id":2,"input":"Zwei 🚢"}\nno JSON\n{"id":3}';

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesIn(bytes: Uint8Array, size: number): Promise<JsonLine[]> {
  const found: JsonLine[] = [];
  for await (const line of jsonLines(cut(bytes, size))) found.push(line);
  return found;
}

test('gives the same lines however the bytes are cut, the last one without its end too', async () => {
  const bytes = new TextEncoder().encode(source);
  const whole = await linesIn(bytes, bytes.length);
  expect(whole).toMatchObject([
    { id: 1, fields: { input: 'Füße an Bord' } },
    { id: 2, fields: { input: 'Zwei 🚢' } },
    { id: null, error: { code: 'not-json', message: expect.stringContaining('Line 4') as string } },
    { id: 3 },
  ]);
  for (const size of [1, 2, 7]) expect(await linesIn(bytes, size)).toEqual(whole);
});
