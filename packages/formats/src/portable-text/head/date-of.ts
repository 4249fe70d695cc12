const DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;

/** A date as the model has it, from a field that may hold anything. */
export const dateOf = (value: unknown): string | undefined =>
  typeof value === 'string' && DATE.test(value) ? value : undefined;
