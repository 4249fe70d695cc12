import { ArticleView, CommentForm, ThreadView, VoicesView } from '@standfirst/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { sampleArticle, sampleSlug, sampleThread } from './sample-page.js';

/** The page that the demo leads with: read from plain text, its quotations found, the conversation under it. */
const meta = {
  title: 'Article/The sample',
  component: ArticleView,
  args: { article: sampleArticle },
  render: (args) => (
    <main>
      <ArticleView {...args}>
        <VoicesView article={args.article} idPrefix={args.idPrefix} />
      </ArticleView>
      <div className="workshop-conversation">
        <ThreadView comments={sampleThread} />
        <CommentForm action={`/articles/${sampleSlug}/comments`} />
      </div>
    </main>
  ),
} satisfies Meta<typeof ArticleView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const TheSample: Story = { name: 'The sample' };

export const AtNight: Story = { globals: { theme: 'dark' } };

export const PrefixedIds: Story = { args: { idPrefix: 'sample-' } };
