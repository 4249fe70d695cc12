import { setTimeout as after } from 'node:timers/promises';

/** How long a sender may go on after the answer. */
const LINGER_MS = 1000;
/** What is declared to be no longer than this is read away: a form, and not a flood. */
const LINGER_BYTES = 1_048_576;

/**
 * The answer to a request that was not read to its end. Closing a connection over bytes that nobody has read takes the answer
 * away from whoever is still sending: so the answer stands on the connection at once, and ends when the sender has, or a second
 * later.
 */
export async function lingering(response: Response, request: Request): Promise<Response> {
  if (request.body === null || request.body.locked) return response;
  const rest = request.body.getReader();
  const isShort = Number(request.headers.get('content-length') ?? Infinity) <= LINGER_BYTES;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  headers.set('content-length', String(bytes.byteLength));
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(bytes);
      await readAway(rest, isShort);
      controller.close();
    },
  });
  return new Response(body, { status: response.status, headers });
}

async function readAway(rest: ReadableStreamDefaultReader<Uint8Array>, isShort: boolean): Promise<void> {
  const tooLate = after(LINGER_MS, undefined, { ref: false });
  const next = () => Promise.race([rest.read().catch(() => undefined), tooLate]);
  let part = await next();
  while (isShort && part?.value !== undefined) part = await next();
  // Whoever sends without an end is not read, and has a moment to see the answer.
  if (part?.value !== undefined) await tooLate;
}
