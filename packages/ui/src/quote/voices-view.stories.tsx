import type { Article } from '@standfirst/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { ArticleView } from '../article/article-view.js';
import { articleOf, textOf } from '../testing/article-of.js';
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

const guessing: Article = {
  ...ferryArticle,
  quotes: {
    ...ferryArticle.quotes,
    q4: { id: 'q4', mode: 'direct', speaker: 'corr', origin: { by: 'rules', certainty: 'inferred' } },
  },
};
/** Whose words are a guess is left out here too. */
export const OneSpeakerOnlyInferred: Story = { args: { article: guessing } };
export const InferredAndShown: Story = { args: { article: guessing, showInferred: true } };

export const RightToLeft: Story = {
  args: {
    article: articleOf({
      lang: 'ar',
      dir: 'rtl',
      headline: [textOf('العبّارة تعود إلى الجزيرة')],
      body: [
        {
          type: 'paragraph',
          id: 'p1',
          children: [
            { type: 'quoted', quote: 'q1', open: '«', close: '»', children: [textOf('القارب هو الذي ابتعد عنا')] },
          ],
        },
      ],
      quotes: { q1: { id: 'q1', mode: 'direct', speaker: 'noor' } },
      agents: { noor: { kind: 'person', id: 'noor', name: 'نور الحداد' } },
    }),
  },
};
