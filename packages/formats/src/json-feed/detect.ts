const VERSION = /"version"\s{0,9}:\s{0,9}"https?:\\?\/\\?\/jsonfeed\.org/;

/** How sure a source is a JSON Feed: whether its beginning says the version of one. */
export function detect(source: string): number {
  const start = source.slice(0, 4000);
  return start.trimStart().startsWith('{') && VERSION.test(start) ? 1 : 0;
}
