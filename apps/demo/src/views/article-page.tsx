import { aboutText, anchorToQuote } from '@standfirst/core';
import { ConversationView, type Conversation } from '@standfirst/desk';
import { ArticleView, CommentForm, VoicesView, type CommentFormProps } from '@standfirst/ui';
import type { Page } from '../pages/page.js';

export interface ArticlePageProps {
  readonly page: Page;
  /** Absent when the database does not answer. */
  readonly conversation: Conversation | undefined;
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
  // The page that answers a mistaken form stands at another path.
  const href = (query: Readonly<Record<string, string>>, fragment: string) =>
    `/articles/${slug}?${new URLSearchParams(query).toString()}#${fragment}`;
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
          <ConversationView article={article} conversation={conversation} href={href} />
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
