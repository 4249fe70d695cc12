import { brokenBound } from './broken-bound.js';
import type { ParseProblem } from './parse-problem.js';

/** How deep an article may nest, counted in arrays and objects from the article itself, and how many values it may hold. */
export const articleLimits = { depth: 256, values: 2_000_000 } as const;

/** What is wrong with a value that is too deep or too large to be checked; nothing has recursed into it. */
export function beyondLimits(value: unknown): ParseProblem | undefined {
  const broken = brokenBound(value, articleLimits);
  return broken && PROBLEMS[broken];
}

const problem = (code: string, what: string): ParseProblem => ({
  path: '',
  code,
  message: `${what} Checking it further could exhaust the memory of this program. Split the article, or look for a node that contains itself.`,
});

const PROBLEMS = {
  depth: problem('too-deep', `It is nested deeper than ${articleLimits.depth} levels.`),
  values: problem('too-large', `It holds more than ${articleLimits.values} values.`),
};
