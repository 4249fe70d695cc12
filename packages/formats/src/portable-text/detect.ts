/** How much of a source is looked at, in UTF-16 units: a document may have a long head. */
const SAMPLE = 20_000;

/** Surest where JSON begins as an array of blocks; sure where a document holds one. */
export function detect(source: string): number {
  const start = source
    .slice(0, SAMPLE)
    .replace(/^\u{FEFF}/u, '')
    .trimStart();
  if (!start.startsWith('[') && !start.startsWith('{')) return 0;
  if (/^\[\s*\{\s*"_(?:type|key)"/.test(start)) return 0.95;
  if (!/"_type"\s*:\s*"(?:block|span)"/.test(start)) return 0;
  return 0.9;
}
