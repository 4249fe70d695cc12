import type { Conversation as ConversationToDraw } from '../conversation.js';
import { aboutText, anchorToQuote, type Article } from '@standfirst/core';
import { ArticleView, CommentForm, ThreadView, VoicesView, type CommentFormProps } from '@standfirst/ui';
import type { Page } from '../pages/page.js';

export interface ArticlePageProps {
  readonly page: Page;
  /** Absent when the database does not answer. */
  readonly conversation: ConversationToDraw | undefined;
  /** The comment that the reader answers. */
  readonly replyTo: string | undefined;
  /** The quotation that the reader responds to. */
  readonly about?: string | undefined;
  /** What the form shows besides its empty fields. */
  readonly form: Partial<Pick<CommentFormProps, 'values' | 'issues' | 'failure' | 'notice'>>;
}

/** The story, the conversation under it, and the form to join it. */
export function ArticlePage({ page: { article, slug }, conversation, replyTo, about, form }: ArticlePageProps) {
  const state = article.discussion?.state ?? 'off';
  const isOpen = conversation?.thread.state === 'open';
  const anchor = about === undefined ? null : anchorToQuote(article, about);
  return (
    <>
      <ArticleView article={article}>
        <VoicesView
          article={article}
          comments={conversation?.items}
          respondHref={isOpen ? (quote) => `/articles/${slug}?about=${encodeURIComponent(quote)}#respond` : undefined}
        />
        {article.rights?.notice && <p className="demo-rights">{article.rights.notice}</p>}
      </ArticleView>
      {state !== 'off' && (
        <div className="demo-conversation">
          <Conversation article={article} conversation={conversation} path={`/articles/${slug}`} />
          <CommentForm
            action={`/articles/${slug}/comments`}
            api={`/comments/v1/threads/${slug}/comments`}
            closed={conversation && conversation.thread.state !== 'open'}
            replyTo={conversation?.items.find(({ id }) => id === replyTo)}
            about={anchor ? aboutText(anchor) : undefined}
            cancelHref={`/articles/${slug}#respond`}
            {...form}
          />
        </div>
      )}
    </>
  );
}

/** The comment service has the pages. */
const DEEDS = { edit: 'edit', withdraw: 'delete', report: 'reports' } as const;

/** Links name the article's own path: the page that answers a mistaken form stands at another. */
function Conversation({
  article,
  conversation,
  path,
}: Pick<ArticlePageProps, 'conversation'> & { article: Article; path: string }) {
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
        replyHref={(id) => `${path}?c=${id}&replyTo=${id}#respond`}
      />
      {next && (
        <p className="demo-more">
          <a href={`${path}?after=${encodeURIComponent(next)}#comments`} rel="next">
            More comments
          </a>
        </p>
      )}
    </>
  );
}
