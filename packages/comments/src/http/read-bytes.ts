import { setTimeout as after } from 'node:timers/promises';

/** More than this is not read from a request of the service, in bytes. */
export const MAX_BODY_BYTES = 65_536;

/** A body, or the beginning of one that is longer than it may be. */
export interface SentBytes {
  readonly bytes: Uint8Array;
  readonly isWhole: boolean;
}

/**
 * Reads a body, counted while it is read, whatever length was declared. A browser that has declared too much is sending
 * already; who only declares is not waited for.
 */
export async function readBytes(request: Request, maxBytes = MAX_BODY_BYTES): Promise<SentBytes> {
  const isDeclaredTooLong = Number(request.headers.get('content-length') ?? 0) > maxBytes;
  const patience = isDeclaredTooLong ? [after(1000, undefined, { ref: false })] : [];
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isWhole = !isDeclaredTooLong;
  const next = () => Promise.race([reader?.read(), ...patience]);
  for (let part = await next(); part?.value !== undefined; part = await next()) {
    chunks.push(part.value.subarray(0, maxBytes - length));
    length += part.value.byteLength;
    isWhole &&= length <= maxBytes;
    // Not cancelled: that would end the connection before the answer is on it.
    if (length >= maxBytes && !isWhole) break;
  }
  reader?.releaseLock();
  return { bytes: new Uint8Array(Buffer.concat(chunks)), isWhole };
}
