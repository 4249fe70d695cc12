import { quotesOf, type Article } from '@standfirst/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { ferryArticle } from '../testing/ferry-article.js';
import { QuoteView } from './quote-view.js';

const article: Article = { ...ferryArticle, url: 'https://herald.example/skerrow-ferry' };
const quoteOf = (id: string, from: Article = article) => quotesOf(from).find(({ quote }) => quote.id === id)!;

/** A card away from its article: it names the article and leads to the very words. */
const meta = {
  title: 'Quote/QuoteView on another page',
  component: QuoteView,
  args: { article, quote: quoteOf('q1') },
} satisfies Meta<typeof QuoteView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const LeadsToTheWords: Story = {};

export const RetoldFromAReport: Story = { args: { quote: quoteOf('q3') } };

/** The article is named; nothing leads to it. */
export const ArticleWithoutAnAddress: Story = { args: { article: ferryArticle } };

const guessing: Article = {
  ...article,
  quotes: { ...article.quotes, q1: { ...article.quotes!['q1']!, origin: { by: 'rules', certainty: 'inferred' } } },
};
/** It goes on from words whose speaker was guessed: nobody is named here either. */
export const GoesOnFromAGuess: Story = { args: { article: guessing, quote: quoteOf('q2', guessing) } };

const arabic: Article = {
  ...article,
  lang: 'ar',
  dir: 'rtl',
  headline: [{ type: 'text', value: 'الجزيرة التي توشك أن تفقد عبّارتها' }],
};
/** Words and headline keep their own direction on a page that runs the other way. */
export const OfARightToLeftArticle: Story = {
  args: {
    article: arabic,
    lang: 'ar',
    dir: 'rtl',
    quote: { ...quoteOf('q4', arabic), text: 'لم نختر أن نعيش بعيدًا. القارب هو الذي ابتعد عنا.' },
  },
};
