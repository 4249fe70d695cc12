/** How much of a source is looked at, in characters; programs and pictures show what they are early. */
const SAMPLE = 65_536;
/** The share of control and broken characters from which on a source is no text. */
const SHARE = 0.3;
/** The first characters of PDF, ZIP (and office files), PNG, GIF, JPEG, gzip, and programs. */
const SIGNATURES = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b, 0x08],
  [0x7f, 0x45, 0x4c, 0x46],
];

/** Says whether a source is no text: by its first bytes, or since too much of it is no character that text holds. */
export function looksBinary(source: string | Uint8Array, text: string): boolean {
  const first = (index: number) => (typeof source === 'string' ? source.charCodeAt(index) : source[index]);
  if (SIGNATURES.some((signature) => signature.every((byte, index) => first(index) === byte))) return true;
  const end = Math.min(text.length, SAMPLE);
  let odd = 0;
  for (let index = 0; index < end; index++) if (isOdd(text.charCodeAt(index))) odd += 1;
  return odd > 0 && odd >= end * SHARE;
}

/** C0 controls but white space, and the sign for a broken character. */
const isOdd = (unit: number) => (unit < 0x20 && !(unit >= 0x09 && unit <= 0x0d)) || unit === 0xfffd;
