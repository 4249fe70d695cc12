import type { PostContext } from '../comments-options.js';
import type { CommentsHandlerOptions, ConnectionInfo } from './handler-options.js';
import { newWriterToken, writerCookie, writerOf } from './writer-cookie.js';

/** The context of a post, and the header that makes its writer known again where the browser had no cookie yet. */
export function postContext(
  request: Request,
  info: ConnectionInfo,
  articleId: string,
  { origins, clientAddress }: CommentsHandlerOptions,
  mayUseCookie: boolean,
): { context: PostContext; cookie: Record<string, string> } {
  const [origin] = origins;
  const known = mayUseCookie ? writerOf(request, origin) : undefined;
  const writer = known ?? newWriterToken();
  const address = clientAddress ? clientAddress(request, info) : info.address;
  const userAgent = request.headers.get('user-agent');
  const idempotencyKey = request.headers.get('idempotency-key');
  return {
    context: {
      articleId,
      writer,
      ...(address === undefined ? {} : { address }),
      ...(userAgent === null ? {} : { userAgent }),
      ...(idempotencyKey === null ? {} : { idempotencyKey }),
    },
    cookie: known === undefined ? { 'set-cookie': writerCookie(writer, origin) } : {},
  };
}

/** Whether the header is absent or a key that is taken: 16 to 128 visible ASCII characters. */
export function hasSoundKey(request: Request): boolean {
  const key = request.headers.get('idempotency-key');
  return key === null || /^[\x21-\x7e]{16,128}$/.test(key);
}
