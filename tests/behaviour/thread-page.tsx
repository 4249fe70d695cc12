import type { PublicComment, Thread } from '@standfirst/core';
import { CommentForm, ThreadView, type CommentFormProps } from '@standfirst/ui';
import { CommentForm as ClientForm } from '@standfirst/ui/comment-form';
import { useState } from 'react';

export interface ThreadPageProps {
  /** Path of the article. */
  path: string;
  thread: Thread;
  comments: PublicComment[];
  /** What the server says of the last submission, and the comment that is answered. */
  form: Partial<Pick<CommentFormProps, 'values' | 'issues' | 'failure' | 'replyTo'>>;
}

const formProps = ({ path, thread, form }: ThreadPageProps) => ({
  ...form,
  action: `${path}/comments`,
  api: `/comments/v1/threads/${thread.id}/comments`,
  cancelHref: `${path}#respond`,
});

const replyHref = (path: string) => (id: string) => `${path}?replyTo=${id}#respond`;

/** A thread and its form as a server draws them. */
export function ThreadPage(props: ThreadPageProps) {
  const { path, thread, comments } = props;
  return (
    <>
      <ThreadView comments={comments} thread={thread} replyHref={replyHref(path)} respondHref="#respond" />
      <CommentForm {...formProps(props)} />
    </>
  );
}

/** The same for a page that React takes over in the browser. */
export function ClientThreadPage(props: ThreadPageProps) {
  const { path, thread } = props;
  const [comments, setComments] = useState(props.comments);
  const [published, setPublished] = useState(thread.counts.published);
  return (
    <>
      <ThreadView
        comments={comments}
        thread={{ ...thread, counts: { ...thread.counts, published } }}
        replyHref={replyHref(path)}
        respondHref="#respond"
      />
      <ClientForm
        {...formProps(props)}
        onPosted={(comment) => {
          setComments((before) => [...before, comment]);
          if (comment.state === 'published') setPublished((count) => count + 1);
        }}
      />
    </>
  );
}
