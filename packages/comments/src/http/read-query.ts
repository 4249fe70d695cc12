import { isCommentId } from '@standfirst/core';
import type { ProblemCode } from '../problems.js';
import type { ReadRequest } from '../read/read-comments.js';

/** Which page an address asks for, or why that is none. */
export function readQuery(query: URLSearchParams): ReadRequest | ProblemCode {
  const sort = query.get('sort') ?? 'oldest';
  const cursor = query.get('cursor');
  const limit = readLimit(query, 20, 100);
  if (sort !== 'oldest' && sort !== 'newest') return 'malformed-request';
  if (limit === null) return 'malformed-request';
  if (cursor !== null && !isCommentId(cursor)) return 'invalid-cursor';
  return { sort, limit, ...(cursor === null ? {} : { after: cursor }) };
}

/** The number of items asked for; `null` for none that is given. */
export function readLimit(query: URLSearchParams, usual: number, most: number): number | null {
  const limit = Number(query.get('limit') ?? usual);
  return Number.isInteger(limit) && limit >= 1 && limit <= most ? limit : null;
}
