import type { Answer, Asked } from './asked.js';

/** The methods that some address takes; HEAD goes with GET. */
export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** An address, and what it answers to each method. `:article` and `:id` stand for one segment. */
export interface Route extends Partial<Record<Method, Answer>> {
  readonly path: string;
}

/** The route of a path with what the path names; `null` for a path that is none of ours or is not UTF-8. */
export function findRoute(
  routes: readonly Route[],
  pathname: string,
): { route: Route; params: Asked['params'] } | null {
  const segments = pathname.split('/');
  for (const route of routes) {
    const params = match(route.path.split('/'), segments);
    if (params) return { route, params };
  }
  return null;
}

function match(pattern: readonly string[], segments: readonly string[]): Asked['params'] | null {
  if (pattern.length !== segments.length) return null;
  const params = { article: '', id: '' };
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? '';
    if (part !== ':article' && part !== ':id') {
      if (part !== segment) return null;
      continue;
    }
    const value = decoded(segment);
    if (value === null || value === '') return null;
    params[part === ':id' ? 'id' : 'article'] = value;
  }
  return params;
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

/** What `Allow` says of a route. */
export const allowOf = (route: Route): string =>
  (['GET', 'POST', 'PATCH', 'DELETE'] as const)
    .filter((method) => route[method])
    .map((method) => (method === 'GET' ? 'GET, HEAD' : method))
    .join(', ');
