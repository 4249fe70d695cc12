/**
 * A stable short name for a text: 10 characters of base 36 (52 bits), the same on every machine.
 * Not for secrets: it only tells texts of one article apart. FNV-1a in two 32-bit lanes, http://www.isthe.com/chongo/tech/comp/fnv/.
 */
export function shortId(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + index), 0x85ebca6b);
  }
  const bits = (high >>> 12) * 2 ** 32 + (low >>> 0);
  return bits.toString(36).padStart(10, '0').slice(-10);
}
