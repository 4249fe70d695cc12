/** The JSON object that the bytes hold, `null` for anything else. */
export function readJson(bytes: Uint8Array): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : null; // an object, and every member is looked at before it is used
  } catch {
    return null;
  }
}
