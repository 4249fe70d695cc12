import { createComments, type Comments } from '@standfirst/comments';
import { createCommentsHandler, type CommentsHandler } from '@standfirst/comments/http';
import { memoryStore } from '@standfirst/comments/stores/memory';

interface Conversation {
  comments: Comments;
  handle: CommentsHandler;
}

// Pages and routes are bundled apart from each other and must share one store.
const shared = globalThis as { conversation?: Conversation };

export const conversation = (): Conversation => (shared.conversation ??= open());

function open(): Conversation {
  const comments = createComments({
    store: memoryStore(),
    secret: 'a secret of a test, 32 bytes long or more',
    article: (id) => (id === 'ferry' ? { state: 'open' } : null),
  });
  const origin = `http://localhost:${process.env['PORT'] ?? '3000'}`;
  return { comments, handle: createCommentsHandler({ comments, origins: [origin] }) };
}
