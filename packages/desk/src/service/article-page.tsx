import { CommentForm, type CommentFormProps } from '@standfirst/ui';
import { ConversationView } from '../readers/conversation-view.js';
import type { Conversation } from '../readers/read-conversation.js';
import type { ServiceAssets } from './service-assets.js';
import { ServiceDocument } from './service-document.js';
import { serviceWords as words } from './service-words.js';
import { queryOf, type StoryPlace } from './story-place.js';

/** What the page of a conversation shows. */
export interface ArticlePageProps {
  readonly articleId: string;
  readonly assets: ServiceAssets;
  readonly place: StoryPlace | undefined;
  /** Absent when the database does not answer. */
  readonly conversation: Conversation | undefined;
  /** The comment that the reader answers. */
  readonly replyTo: string | undefined;
  /** What the form shows besides its empty fields. */
  readonly form: Partial<Pick<CommentFormProps, 'values' | 'issues' | 'failure' | 'notice'>>;
}

/** The conversation about one story, and the form to join it. */
export function ArticlePage({ articleId, assets, place, conversation, replyTo, form }: ArticlePageProps) {
  const path = `/articles/${encodeURIComponent(articleId)}`;
  const href = (query: Readonly<Record<string, string>>, fragment: string) =>
    `${addressOf(path, { ...queryOf(place), ...query })}#${fragment}`;
  const mistaken = (form.issues?.length ?? 0) > 0 || form.failure !== undefined;
  return (
    <ServiceDocument
      title={mistaken ? `Error: ${words.heading}` : words.heading}
      heading={words.heading}
      assets={assets}
      place={place}
    >
      <ConversationView conversation={conversation} href={href} />
      <CommentForm
        action={addressOf(`${path}/comments`, queryOf(place))}
        closed={conversation && conversation.thread.state !== 'open'}
        replyTo={conversation?.items.find(({ id }) => id === replyTo)}
        cancelHref={href({}, 'respond')}
        {...form}
      />
    </ServiceDocument>
  );
}

function addressOf(path: string, query: Readonly<Record<string, string>>): string {
  const text = new URLSearchParams(query).toString();
  return text === '' ? path : `${path}?${text}`;
}
