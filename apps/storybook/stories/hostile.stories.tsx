import { ArticleView, CommentForm, ThreadView, VoicesView, type CommentFormProps } from '@standfirst/ui';
import type { Article, PublicComment } from '@standfirst/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { boatArticle, boatComments } from './boat-article.js';

interface PageProps {
  readonly article: Article;
  readonly comments: readonly PublicComment[];
  readonly values: NonNullable<CommentFormProps['values']>;
}

const Page = ({ article, comments, values }: PageProps) => (
  <main>
    <ArticleView article={article}>
      <VoicesView article={article} />
    </ArticleView>
    <div className="workshop-conversation">
      <ThreadView comments={comments} />
      <CommentForm action="/articles/boat/comments" values={values} />
    </div>
  </main>
);

/** A whole page under content that means it harm; the toolbar does the same to any story. */
const meta = {
  title: 'Article/Hostile content',
  component: Page,
  tags: ['!autodocs'],
  args: {
    article: boatArticle,
    comments: boatComments,
    values: { body: 'Who was on it?', name: 'Maud Quill', email: 'maud@quill.example' },
  },
} satisfies Meta<typeof Page>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing may stand outside of the page, whatever is in it. */
const staysOnThePage: Story['play'] = async ({ canvasElement }) => {
  const page = canvasElement.querySelector<HTMLElement>('.workshop-page')!;
  await expect(page.scrollWidth).toBeLessThanOrEqual(page.clientWidth);
};

/** Controls of direction turn what they stand in and nothing around it. */
export const TurnedText: Story = { globals: { stress: 'bidi' }, play: staysOnThePage };

export const StackedMarks: Story = { globals: { stress: 'marks' }, play: staysOnThePage };

export const AWordOf40000Letters: Story = { globals: { stress: 'word' }, play: staysOnThePage };

/** Twelve block quotes in each other, and sixty answers to answers. */
export const VeryDeep: Story = { globals: { stress: 'deep' }, play: staysOnThePage };

/** The words that stand for a picture stand where it would be. */
export const BrokenPictures: Story = { globals: { stress: 'images' }, play: staysOnThePage };

export const VeryLongNames: Story = { globals: { stress: 'names' }, play: staysOnThePage };
