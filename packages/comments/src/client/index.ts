export { createCommentsClient, type CommentsClient } from './comments-client.js';
export { type CommentsClientOptions } from './transport.js';
