/** What an address asks for. */
export interface Route {
  readonly kind: 'form' | 'thread' | 'comments';
  readonly articleId: string;
}

const FORM = /^\/articles\/([^/]+)\/comments$/;
const JSON_ROUTE = /^\/comments\/v1\/threads\/([^/]+)(\/comments)?$/;

/** The route of a path, `null` for a path that is none of ours or is not UTF-8. */
export function findRoute(pathname: string): Route | null {
  const form = FORM.exec(pathname);
  const json = JSON_ROUTE.exec(pathname);
  const articleId = decoded(form?.[1] ?? json?.[1]);
  if (articleId === null) return null;
  return { kind: form ? 'form' : json?.[2] ? 'comments' : 'thread', articleId };
}

function decoded(segment: string | undefined): string | null {
  try {
    return segment === undefined ? null : decodeURIComponent(segment);
  } catch {
    return null;
  }
}
