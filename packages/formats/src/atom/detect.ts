const ROOT = /<(?:\w{1,20}:)?(?:feed|entry)\s/;

/** How sure a source is Atom: whether its beginning has an element and the namespace of it. */
export function detect(source: string): number {
  const start = source.slice(0, 4000);
  const names = start.includes('http://www.w3.org/2005/Atom') || start.includes('http://purl.org/atom/ns#');
  return names && start.trimStart().startsWith('<') && !start.includes('<rss') && ROOT.test(start) ? 1 : 0;
}
