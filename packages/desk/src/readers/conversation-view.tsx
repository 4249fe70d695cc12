import type { Article } from '@standfirst/core';
import { ThreadView } from '@standfirst/ui';
import type { Conversation } from './read-conversation.js';

/** What `ConversationView` draws, and where its links lead. */
export interface ConversationViewProps {
  /** Absent when the database does not answer. */
  readonly conversation: Conversation | undefined;
  /** The article over it, where the site has it: comments on its words then lead to them. */
  readonly article?: Article | undefined;
  /** The page itself, with these members of its query and this fragment. */
  readonly href: (query: Readonly<Record<string, string>>, fragment: string) => string;
}

/** The comment service has the pages. */
const DEEDS = { edit: 'edit', withdraw: 'delete', report: 'reports' } as const;

/** A page of a thread for readers: every link of it works without a script. */
export function ConversationView({ conversation, article, href }: ConversationViewProps) {
  if (!conversation)
    return <p role="status">The comments cannot be shown just now. The story is whole; please come back later.</p>;
  const { thread, items, own, next, viewer } = conversation;
  const api = `/comments/v1/threads/${encodeURIComponent(thread.id)}/comments`;
  return (
    <>
      <ThreadView
        comments={[...items, ...own]}
        article={article}
        thread={thread}
        viewer={viewer}
        deedHref={(id, deed) => `${api}/${id}/${DEEDS[deed]}`}
        replyHref={(id) => href({ c: id, replyTo: id }, 'respond')}
      />
      {next && (
        <p className="sf-more">
          <a href={href({ after: next }, 'comments')} rel="next">
            More comments
          </a>
        </p>
      )}
    </>
  );
}
