import type { ParseProblem } from './parse-problem.js';

/** The version of the model that this library writes. */
export const SCHEMA_VERSION = 1;

/** Brings a document of an earlier version up to this one, step by step; a pure function of its input. */
const steps: readonly ((document: Record<string, unknown>) => Record<string, unknown>)[] = [];

/**
 * The document in the version of this library. A document that is newer than the library is read as far as it is
 * understood, with a warning: its unknown kinds are kept as data by `parseArticle`.
 */
export function migrateArticle(document: object, warnings: ParseProblem[] = []): Record<string, unknown> {
  // Any object can be looked at by its keys; the schema checks what is found.
  const current = { ...(document as Record<string, unknown>) };
  const version = current['schemaVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return current;
  if (version > SCHEMA_VERSION) {
    const message = `The document says version ${version}; this library knows ${SCHEMA_VERSION}. What it does not understand was kept.`;
    warnings.push({ code: 'newer-version', path: 'schemaVersion', message });
    return { ...current, schemaVersion: SCHEMA_VERSION };
  }
  return steps.slice(version - 1).reduce((older, step) => step(older), current);
}
