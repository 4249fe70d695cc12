/**
 * The address of a reader: the socket's other end, or what the outermost of so many proxies of one's own has written. What
 * stands further left in `X-Forwarded-For` anybody may have sent.
 */
export function clientAddress(request: Request, socket: string | undefined, proxies: number): string | undefined {
  if (proxies === 0) return socket;
  const hops = (request.headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  return hops.at(-proxies) || socket;
}
