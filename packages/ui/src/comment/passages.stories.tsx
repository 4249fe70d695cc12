import { anchorTo, parseArticle, type Article } from '@standfirst/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { ferryArticle } from '../testing/ferry-article.js';
import { commentOf } from './testing/sample-comments.js';
import { ThreadView } from './thread-view.js';

const anchor = anchorTo(ferryArticle, { quote: 'q1', exact: '' })!;
const comments = [
  commentOf(1, 'Margaret Oyelaran', 'I did see it coming. I wrote to the council in March.', { anchor }),
  commentOf(2, 'Tom Reed', 'A general word: thank you for printing both sides.'),
];
const rewritten: Article = parseArticle({ ...ferryArticle, body: [{ type: 'paragraph', children: 'A new story.' }] });
const renamed = { ...anchor, quote: 'q-of-an-older-version' };

const meta = {
  title: 'Comments/Responses to passages',
  component: ThreadView,
  args: { comments, article: ferryArticle },
} satisfies Meta<typeof ThreadView>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The words lead to their place in the article. */
export const OnAQuotation: Story = {};

/** The same words, for sure, at another place than when the response was written. */
export const WordsThatMoved: Story = {
  args: {
    comments: [commentOf(1, 'Margaret Oyelaran', 'I did see it coming.', { anchor: renamed })],
  },
};

/** The words are shown as they were, and lead nowhere. */
export const WordsThatAreGone: Story = { args: { article: rewritten } };

/** Of a comment beside no article nobody can say whether its words still stand. */
export const AwayFromTheArticle: Story = { args: { article: undefined } };
