import type { Problem } from './parse-problem.js';

/** How deep an article may nest, counted in arrays and objects from the article itself, and how many values it may hold. */
export const articleLimits = { depth: 256, values: 2_000_000 } as const;

/**
 * Says whether a value is too deep or too large to be checked, before anything recurses into it. Iterative: no input can
 * exhaust the stack, and a value that contains itself is too deep.
 */
export function beyondLimits(value: unknown): Problem | undefined {
  let level: unknown[] = [value];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > articleLimits.depth)
      return problem('too-deep', `It is nested deeper than ${articleLimits.depth} levels.`);
    values += level.length;
    if (values > articleLimits.values)
      return problem('too-large', `It holds more than ${articleLimits.values} values.`);
    level = level.flatMap((item) => (item !== null && typeof item === 'object' ? Object.values(item) : []));
  }
  return undefined;
}

const problem = (code: string, what: string): Problem => ({
  path: '',
  code,
  message: `${what} Checking it further could exhaust the memory of this program. Split the article, or look for a node that contains itself.`,
});
