const ENOUGH = 4096;

/** The beginning of a stream as text, and the whole stream. */
export async function peekStart(
  source: AsyncIterable<Uint8Array | string>,
): Promise<{ start: string; whole: AsyncGenerator<Uint8Array | string> }> {
  const pieces = source[Symbol.asyncIterator]();
  const first: (Uint8Array | string)[] = [];
  let start = '';
  const decoder = new TextDecoder();
  while (start.length < ENOUGH) {
    const step = await pieces.next();
    if (step.done) break;
    // A piece is good until the next one is asked for.
    first.push(typeof step.value === 'string' ? step.value : Uint8Array.from(step.value));
    start += typeof step.value === 'string' ? step.value : decoder.decode(step.value, { stream: true });
  }
  async function* whole() {
    yield* first;
    yield* { [Symbol.asyncIterator]: () => pieces };
  }
  return { start, whole: whole() };
}
