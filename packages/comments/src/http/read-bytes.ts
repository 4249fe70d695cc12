/** More than this is never read from one request. */
export const MAX_BODY_BYTES = 65_536;

/** The body, `null` when it is longer than `MAX_BODY_BYTES`: counted while it is read, whatever length was declared. */
export async function readBytes(request: Request): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY_BYTES) return null;
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    length += part.value.byteLength;
    // Not cancelled: that would end the connection before the answer is on it. What is not read is not sent on either.
    if (length > MAX_BODY_BYTES) return null;
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
