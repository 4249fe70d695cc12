import type { Problem } from '@standfirst/core';

/** On every answer to something that was sent: never kept, and different for each sender. */
export const sentHeaders = {
  'cache-control': 'no-store',
  vary: 'Sec-Fetch-Site, Origin',
  'x-content-type-options': 'nosniff',
};

/** JSON, with the headers given. */
export const json = (body: unknown, status: number, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'x-content-type-options': 'nosniff', ...headers },
  });

/** A refusal as `application/problem+json` (RFC 9457). */
export function problemAnswer(problem: Problem, headers: Record<string, string> = {}): Response {
  const { retryAfter, ...body } = problem;
  const all = {
    ...sentHeaders,
    ...headers,
    ...refusalHeaders(problem),
    'content-type': 'application/problem+json; charset=utf-8',
  };
  return json(retryAfter === undefined ? body : { ...body, retryAfter }, problem.status, all);
}

/** What a refusal needs besides its status. A body that was not read to its end leaves the connection unusable. */
export const refusalHeaders = ({ status, retryAfter }: Problem): Record<string, string> => ({
  ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
  ...(status === 413 ? { connection: 'close' } : {}),
});
