/** How much of a source is looked at, in UTF-16 units; the writer of this format puts `type` first. */
const SAMPLE = 2000;

/** Surest where a JSON object says that it is an article; unsure about other JSON, which may be another system's. */
export function detect(source: string, fileName = ''): number {
  const start = source.slice(0, SAMPLE).trimStart();
  if (!start.startsWith('{')) return 0;
  const compact = start.replace(/\s+/g, '');
  if (compact.includes('"type":"article"')) return compact.includes('"schemaVersion"') ? 1 : 0.8;
  return /\.json$/i.test(fileName) ? 0.5 : 0.3;
}
