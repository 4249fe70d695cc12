import { expect, test } from 'vitest';
import { decodeBytes } from './decode-bytes.js';
import { emptyReceipt } from './receipt.js';

const read = (bytes: Uint8Array) => {
  const receipt = emptyReceipt();
  return { text: decodeBytes(bytes, receipt), told: receipt.guessed.length + receipt.warnings.length };
};
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test('bytes are read in the encoding that the page names', () => {
  const page = (encoding: string, words: string) =>
    latin(`<?xml version="1.0" encoding="${encoding}"?><a>${words}</a>`);
  expect(read(page('iso-8859-2', '\xb3\xf3d\xbc')).text).toContain('łódź');
  expect(read(page('KOI8-R', '\xf0\xd2\xc9\xd7\xc5\xd4')).text).toContain('Привет');
  expect(read(page('ISO-8859-1', '\x93Caf\xe9\x94'))).toMatchObject({
    text: expect.stringContaining('“Café”'),
    told: 0,
  });
  expect(read(latin('<meta charset=shift_jis><p>\x8d\x60')).text).toContain('港');
});

test('a page that names another encoding than it is in is read as what it is', () => {
  const utf8 = new TextEncoder().encode('<?xml version="1.0" encoding="iso-8859-1"?><a>Café — Łódź</a>');
  expect(read(utf8).text).toContain('Café — Łódź');
  const broken = Uint8Array.from([...utf8, 0xe9]);
  expect(read(broken)).toMatchObject({ text: expect.stringContaining('Café — Łódź'), told: 1 });
  expect(read(latin('<?xml version="1.0" encoding="no-such"?><a>Caf\xe9</a>'))).toMatchObject({
    text: expect.stringContaining('Café'),
    told: 1,
  });
});

test('UTF-16 is told by its first tag where no mark says so', () => {
  const wide = (isLittle: boolean) =>
    Uint8Array.from(
      [...'<a>Łódź</a>'].flatMap((sign) => {
        const [high, low] = [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 0xff];
        return isLittle ? [low, high] : [high, low];
      }),
    );
  for (const isLittle of [true, false]) expect(read(wide(isLittle)).text).toBe('<a>Łódź</a>');
});
