export { closeGracefully } from './close-gracefully.js';
export { createCommentsHandler, type CommentsHandler } from './comments-handler.js';
export { type CommentsHandlerOptions, type PageToRender, type ConnectionInfo } from './handler-options.js';
export { guardPost, type GuardedPost, type PostRules } from './guard-post.js';
export { lingering } from './lingering.js';
export { MAX_BODY_BYTES } from './read-bytes.js';
export { MAX_CONNECTIONS, transportLimits } from './transport-limits.js';
export { newWriterToken, writerOf } from './writer-cookie.js';
export { type CommentPageToRender, type CommentPageValues } from './own/comment-page.js';
