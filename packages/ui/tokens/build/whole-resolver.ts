import { readFileSync } from 'node:fs';

const folder = new URL('../', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

/** The resolver with its sources inside instead of beside it: one file that a tool for design tokens (DTCG 2025.10) reads. */
export const wholeResolver = () => inline(read('standfirst.resolver.json')) as object;

function inline(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inline);
  if (typeof value !== 'object' || value === null) return value;
  if ('$ref' in value && String(value.$ref).startsWith('./')) return read(String(value.$ref));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inline(inner)]));
}
