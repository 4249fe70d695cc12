import { read } from '@standfirst/formats/text';
import { annotateQuotes } from '@standfirst/quotes';
import { ArticleView, ThreadView, VoicesView } from '@standfirst/ui';
import { CommentForm } from '@standfirst/ui/comment-form';
import { conversation } from '../../conversation';

export const dynamic = 'force-dynamic';

const text = `The ferry is back

“We never saw it coming,” said Ada Lund, the harbour master. “The boats are fine,” she added.

It left the quay at half past nine with forty people and a piano on board, and nobody was late.`;

export default async function Page() {
  const article = annotateQuotes(read(text, { lang: 'en' }).article);
  const thread = await conversation().comments.thread('ferry');
  return (
    <main>
      <ArticleView article={article} />
      <VoicesView article={article} />
      {thread && <ThreadView comments={[...thread.items]} thread={thread.thread} />}
      <CommentForm action="/articles/ferry/comments" api="/comments/v1/threads/ferry/comments" />
    </main>
  );
}
