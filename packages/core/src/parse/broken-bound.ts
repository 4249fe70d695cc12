/** How deep a value may nest, counted in arrays and objects from the value itself, and how many values it may hold. */
export interface Bounds {
  readonly depth: number;
  readonly values?: number;
}

/**
 * Which bound a value breaks, told before anything recurses into it. Iterative: no input can exhaust the stack, and a value
 * that contains itself is too deep.
 */
export function brokenBound(value: unknown, { depth, values = Infinity }: Bounds): keyof Bounds | undefined {
  let level: unknown[] = [value];
  let met = 0;
  for (let at = 0; level.length > 0; at++) {
    if (at > depth) return 'depth';
    met += level.length;
    if (met > values) return 'values';
    level = level.flatMap((item) => (item !== null && typeof item === 'object' ? Object.values(item) : []));
  }
  return undefined;
}
