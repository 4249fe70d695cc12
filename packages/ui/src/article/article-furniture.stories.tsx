import type { Meta, StoryObj } from '@storybook/react-vite';
import { articleOf, textOf } from '../testing/article-of.js';
import { ferryArticle } from '../testing/ferry-article.js';
import { ArticleView } from './article-view.js';

const person = (id: string, name: string) => ({ [id]: { kind: 'person' as const, id, name } });

/** What stands around the text: names, dates, credits, notes, the way on. */
const meta = {
  title: 'Article/ArticleView furniture',
  component: ArticleView,
  args: { article: articleOf() },
} satisfies Meta<typeof ArticleView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const BylineAsPrinted: Story = {
  args: {
    article: articleOf({
      byline: [{ text: 'From ' }, { agent: 'quill' }, { text: ' in Fenmouth and our staff' }],
      agents: person('quill', 'Maud Quill'),
    }),
  },
};

export const ManyNamesInTheByline: Story = {
  args: {
    article: articleOf({
      byline: ['quill', 'orme', 'pell', 'keld'].map((agent) => ({ agent })),
      agents: {
        ...person('quill', 'Maud Quill'),
        ...person('orme', 'Tobias Orme'),
        ...person('pell', 'Hanne Pell'),
        ...person('keld', 'Jorun Keld'),
      },
    }),
  },
};

/** No more exact than it is known. */
export const KnownToTheYear: Story = { args: { article: articleOf({ published: '1974' }) } };

export const HelpOfAMachine: Story = {
  args: { article: articleOf({ ai: [{ name: 'Tide Table 4', role: 'figures of the crossings' }] }) },
};

export const NoteReferredToTwice: Story = {
  args: {
    article: articleOf({
      body: [
        {
          type: 'paragraph',
          id: 'p1',
          children: [
            textOf('It left at half past nine'),
            { type: 'noteRef', note: 'clock' },
            textOf(' and was back at noon.'),
            { type: 'noteRef', note: 'clock' },
          ],
        },
      ],
      notes: { clock: [textOf('By the clock of the pier, which is slow.')] },
    }),
  },
};

export const LedByAFileAlone: Story = {
  args: {
    article: articleOf({
      leadMedia: 'quay',
      media: {
        quay: { id: 'quay', kind: 'image', url: '/images/quay.svg', width: 1200, height: 675, alt: 'A quay at dusk' },
      },
    }),
  },
};

/** The words of the page are English, those of the article are not: each says its language. */
export const InAnotherLanguageThanThePage: Story = {
  args: {
    article: articleOf({
      lang: 'de',
      headline: [textOf('Die Fähre ist zurück')],
      published: '2026-03-04',
      body: [{ type: 'paragraph', id: 'p1', children: [textOf('Sie fuhr um halb zehn ab.')] }],
      discussion: { state: 'open' },
    }),
  },
};

export const DiscussionClosed: Story = { args: { article: articleOf({ discussion: { state: 'closed' } }) } };

const gated = [
  ...ferryArticle.body.slice(0, 2),
  { type: 'gate' as const, id: 'gate' },
  ...ferryArticle.body.slice(2, 4),
];
/** A reader with access does not see where the gate stands. */
export const BehindTheGate: Story = {
  args: { article: { ...ferryArticle, access: 'subscriber', body: gated } },
};
