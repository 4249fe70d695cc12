import type { Article, PublicComment, SubmissionOutcome, Thread } from '@standfirst/core';
import { ArticleView, ThreadView, VoicesView } from '@standfirst/ui';
import { CommentForm } from '@standfirst/ui/comment-form';
import { useState } from 'react';

export interface PageProps {
  article: Article;
  thread: Thread;
  comments: PublicComment[];
  outcome?: SubmissionOutcome;
}

export function Page({ article, thread, comments: first, outcome }: PageProps) {
  const [comments, setComments] = useState(first);
  return (
    <main>
      <ArticleView article={article} />
      <VoicesView article={article} />
      <ThreadView comments={comments} thread={thread} />
      <CommentForm
        action="/articles/ferry/comments"
        api="/comments/v1/threads/ferry/comments"
        outcome={outcome}
        onPosted={(comment) => comment.state === 'published' && setComments((before) => [...before, comment])}
      />
    </main>
  );
}
