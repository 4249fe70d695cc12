import type { Meta, StoryObj } from '@storybook/react-vite';
import { articleOf, paragraphOf, textOf } from '../testing/article-of.js';
import { ferryArticle } from '../testing/ferry-article.js';
import { ArticleView } from './article-view.js';

const meta = {
  title: 'Article/ArticleView',
  component: ArticleView,
  args: { article: ferryArticle },
} satisfies Meta<typeof ArticleView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WholeStory: Story = {};

export const NothingButWords: Story = { args: { article: articleOf() } };

export const VeryLongHeadline: Story = {
  args: {
    article: articleOf({
      headline: [
        textOf(
          'Harbour commissioners and island council agree after eleven hours of talks that nobody will be quoted on what was agreed',
        ),
      ],
      standfirst: [
        textOf(
          'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenfabrik is not the longest word that a headline has had to hold.',
        ),
      ],
    }),
  },
};

export const RightToLeft: Story = {
  args: {
    article: articleOf({
      lang: 'ar',
      dir: 'rtl',
      kicker: { text: 'الجزيرة' },
      headline: [textOf('العبّارة تعود إلى الجزيرة بعد شتاء طويل')],
      standfirst: [textOf('من نوفمبر لن يعبر أي قارب قبل الظهر.')],
      published: '2026-03-04T06:30:00Z',
      body: [
        {
          type: 'paragraph',
          id: 'p1',
          children: [
            {
              type: 'quoted',
              quote: 'q1',
              open: '«',
              close: '»',
              children: [textOf('لم نختر أن نعيش بعيدًا. القارب هو الذي ابتعد عنا')],
            },
            textOf('، قالت المعلّمة.'),
          ],
        },
        {
          type: 'blockquote',
          id: 'b1',
          children: [paragraphOf('b1p', 'لم يفوّت المجلس قاربًا قط. لقد فوّت الناس الذين عليه فقط.')],
        },
      ],
    }),
  },
};

export const Retracted: Story = {
  args: {
    article: articleOf({
      corrections: [
        {
          id: 'c1',
          kind: 'retraction',
          at: '2026-03-05',
          children: [textOf('The ferry did not come back on that day. The story is withdrawn.')],
        },
      ],
    }),
  },
};

export const PaidFor: Story = {
  args: {
    article: articleOf({
      kind: 'advertiser',
      sponsor: { label: 'Paid for by', name: 'Fenmouth Tourist Board', url: 'https://fenmouth.example' },
    }),
  },
};

export const Live: Story = {
  args: {
    article: articleOf({
      kind: 'live',
      headline: [textOf('Storm over Fenmouth: as it happened')],
      body: [
        {
          type: 'update',
          id: 'u2',
          published: '2026-03-04T10:05:00Z',
          pinned: true,
          headline: [textOf('All boats are in')],
          children: [paragraphOf('u2p', 'The last of them came in at ten.')],
        },
        {
          type: 'update',
          id: 'u1',
          published: '2026-03-04T09:30:00Z',
          key: true,
          headline: [textOf('The ferry turns back')],
          children: [paragraphOf('u1p', 'It was half way across.')],
        },
      ],
    }),
  },
};

export const InYourOwnViews: Story = {
  args: {
    article: articleOf({
      body: [{ type: 'blockquote', id: 'b', children: [paragraphOf('p', 'We never saw it coming.')] }],
    }),
    views: { blockquote: ({ children }) => <section aria-label="A quotation">{children}</section> },
  },
};
