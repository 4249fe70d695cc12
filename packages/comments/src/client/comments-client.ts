import type { ReaderUseCases } from '../reader-use-cases.js';
import type { WriterUseCases } from '../writer-use-cases.js';
import { readerClient } from './reader-client.js';
import { openTransport, type CommentsClientOptions } from './transport.js';
import { writerClient } from './writer-client.js';

/** What readers see and do: the same methods, values and errors as those of `Comments`. */
export interface CommentsClient extends ReaderUseCases, WriterUseCases {}

/**
 * The comments of a site over HTTP. In a browser the writer is whoever the cookie says, and contexts may be empty; elsewhere
 * `writer` says who it is, while address and account are what the service finds out for itself.
 */
export function createCommentsClient(options: CommentsClientOptions = {}): CommentsClient {
  const send = openTransport(options);
  return { ...readerClient(send), ...writerClient(send) };
}
