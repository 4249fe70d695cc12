const ROOT = /<(?:rss[\s>]|(?:\w{1,20}:)?RDF\s[^>]{0,2000}(?:purl\.org\/rss\/1\.0|netscape\.com\/rdf))/;

/** How sure a source is RSS. An export of WordPress is RSS too, and better read as what it is. */
export function detect(source: string): number {
  const start = source.slice(0, 4000);
  if (!/^\s*</.test(start) || !ROOT.test(start)) return 0;
  return start.includes('wordpress.org/export/') ? 0.3 : 1;
}
