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

const checked = (status: 'altered' | 'not-found'): SpokenQuote => ({ ...rest, quote: { ...quote, check: { status } } });
export const DiffersFromItsSource: Story = { args: { quote: checked('altered') } };
export const NotFoundInItsSource: Story = { args: { quote: checked('not-found') } };

export const OnPagesOfADocument: Story = {
  args: {
    quote: { ...quoteOf('q3'), quote: { ...quoteOf('q3').quote, locator: { kind: 'page', from: '14', to: '16' } } },
  },
};

export const AtATimeOfARecording: Story = {
  args: {
    quote: {
      ...rest,
      quote: { ...quote, locator: { kind: 'time', start: 3725 } },
      source: {
        kind: 'recording',
        id: 'tape',
        medium: 'audio',
        title: 'Harbour Radio',
        url: 'https://radio.example/tape',
      },
    },
  },
};

export const SaidOnAnOccasion: Story = {
  args: {
    quote: {
      ...rest,
      quote,
      source: { kind: 'occasion', id: 'council', genre: 'hearing', title: 'Council of Fenmouth', date: '2026-03-02' },
    },
  },
};

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

export const TranslatedBySomebody: Story = {
  args: {
    quote: { ...rest, quote: { ...quote, translation: { from: 'nb', by: 'orme' } } },
    article: ferryArticle,
  },
};

export const VeryLong: Story = { args: { quote: { ...rest, quote, text: `${rest.text} `.repeat(8).trim() } } };

export const RightToLeft: Story = {
  args: { lang: 'ar', dir: 'rtl', quote: { ...orphan, text: 'لم نختر أن نعيش بعيدًا. القارب هو الذي ابتعد عنا.' } },
};
