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
  const isHolder = (item: unknown): item is object => item !== null && typeof item === 'object';
  let level: object[] = [value].filter(isHolder);
  let met = 1;
  for (let at = 0, size = 1; size > 0; at++) {
    if (at > depth) return 'depth';
    if (met > values) return 'values';
    const inside: object[] = [];
    size = 0;
    for (const holder of level) {
      const items: readonly unknown[] = Array.isArray(holder) ? holder : Object.values(holder);
      for (const item of items) {
        size += 1;
        if (isHolder(item)) inside.push(item); // only these are kept: most values are words
      }
    }
    met += size;
    level = inside;
  }
  return undefined;
}
