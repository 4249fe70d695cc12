import { quotesOf, type SpokenQuote } from '@standfirst/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { ferryArticle } from '../testing/ferry-article.js';
import { QuoteView } from './quote-view.js';

const quotes = new Map(quotesOf(ferryArticle).map((quote) => [quote.quote.id, quote]));
const quoteOf = (id: string): SpokenQuote => quotes.get(id)!;
const { quote, ...rest } = quoteOf('q1');

const meta = { title: 'Quote/QuoteView', component: QuoteView, args: { quote: quoteOf('q1') } } satisfies Meta<
  typeof QuoteView
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Direct: Story = {};

export const WithLinkToTheWords: Story = { args: { href: '#q1' } };

export const GoesOnFromAnother: Story = { args: { quote: quoteOf('q2') } };

export const RetoldFromAReport: Story = { args: { quote: quoteOf('q3') } };

export const CheckedAgainstItsSource: Story = { args: { quote: quoteOf('q7') } };

export const SpeakerLeftUnnamed: Story = { args: { quote: quoteOf('q6') } };

const orphan: SpokenQuote = {
  quote: { id: 'o', mode: 'direct' },
  text: 'Somebody has to go first.',
  fragments: ['Somebody has to go first.'],
};
export const WithoutSpeaker: Story = { args: { quote: orphan } };

const guessed: SpokenQuote = { ...rest, quote: { ...quote, origin: { by: 'rules', certainty: 'inferred' } } };
export const SpeakerOnlyInferred: Story = { args: { quote: guessed } };
export const SpeakerInferredAndShown: Story = { args: { quote: guessed, showInferred: true } };

export const Translated: Story = {
  args: {
    quote: {
      ...rest,
      quote: { ...quote, translation: { from: 'nb' } },
      via: { kind: 'organization', id: 'herald', name: 'The Herald' },
    },
  },
};

export const VeryLong: Story = { args: { quote: { ...rest, quote, text: `${rest.text} `.repeat(8).trim() } } };

export const RightToLeft: Story = {
  args: { lang: 'ar', dir: 'rtl', quote: { ...orphan, text: 'لم نختر أن نعيش بعيدًا. القارب هو الذي ابتعد عنا.' } },
};
