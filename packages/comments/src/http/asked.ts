import type { WriterContext } from '../comments-options.js';
import type { CommentsHandlerOptions, ConnectionInfo } from './handler-options.js';
import { writerOf } from './writer-cookie.js';

/** A request with what its address names and what the host knows of it. */
export interface Asked {
  readonly request: Request;
  readonly info: ConnectionInfo;
  readonly query: URLSearchParams;
  /** What stands in the address for `:article` and `:id`; empty where it has none. */
  readonly params: { readonly article: string; readonly id: string };
  readonly options: CommentsHandlerOptions;
}

/** Answers what was asked; `undefined` leaves it to the host. */
export type Answer = (asked: Asked) => Promise<Response | undefined>;

/** Who asks. Nobody becomes a writer by asking: only a post gives a cookie, see `postContext`. */
export function askingContext({ request, info, options }: Asked, mayUseCookie = true): WriterContext {
  const { origins, clientAddress } = options;
  const writer = mayUseCookie ? writerOf(request, origins[0]) : undefined;
  const address = clientAddress ? clientAddress(request, info) : info.address;
  const userAgent = request.headers.get('user-agent');
  return {
    ...(writer === undefined ? {} : { writer }),
    ...(address === undefined ? {} : { address }),
    ...(userAgent === null ? {} : { userAgent }),
  };
}
