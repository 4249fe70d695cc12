import type { Meta, StoryObj } from '@storybook/react-vite';
import { ArticleView } from '../article/article-view.js';
import { articleOf } from '../testing/article-of.js';
import { ferryArticle } from '../testing/ferry-article.js';
import { VoicesView } from './voices-view.js';

const meta = {
  title: 'Quote/VoicesView',
  component: VoicesView,
  args: { article: ferryArticle },
  render: (args) => (
    <ArticleView article={args.article}>
      <VoicesView {...args} />
    </ArticleView>
  ),
} satisfies Meta<typeof VoicesView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const UnderItsArticle: Story = {};

export const NobodySpeaks: Story = { args: { article: articleOf() } };
