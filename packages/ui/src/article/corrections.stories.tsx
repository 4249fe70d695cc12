import type { Correction } from '@standfirst/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { articleOf, textOf } from '../testing/article-of.js';
import { ferryArticle } from '../testing/ferry-article.js';
import { ArticleView } from './article-view.js';

const correction = (words: string, more: Partial<Correction> = {}): Correction => ({
  id: 'c1',
  kind: 'correction',
  at: '2026-03-05',
  children: [textOf(words)],
  ...more,
});
const withCorrections = (...corrections: Correction[]) => ({ article: articleOf({ corrections }) });

/** What was changed after publication, told below the text; a retraction stands above it. */
const meta = {
  title: 'Article/ArticleView corrections',
  component: ArticleView,
  args: withCorrections(correction('An earlier version gave another time.')),
} satisfies Meta<typeof ArticleView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const InWords: Story = {};

export const WordsBeforeAndNow: Story = {
  args: withCorrections(
    correction('An earlier version gave the time on the clock of the pier, which is slow.', {
      was: 'It left at half past nine.',
      now: 'It left at 09:42, twelve minutes late.',
    }),
  ),
};

export const WordsTakenAway: Story = {
  args: withCorrections(
    correction('A sentence about the crew has been taken out.', { was: 'The crew had been warned twice.' }),
  ),
};

export const WordsPutIn: Story = {
  args: withCorrections(
    correction('The answer of the harbour office came after publication.', {
      kind: 'update',
      now: 'The harbour office says that the pier is safe.',
    }),
  ),
};

export const LongWordsBeforeAndNow: Story = {
  args: withCorrections(
    correction('The figures of the second paragraph were those of the year before.', {
      was: 'The morning crossing carried ten people a day in winter and forty in summer, and it lost some £170,000 a year, most of it in fuel.',
      now: 'The morning crossing carries eleven people a day in winter and fifty-two in summer, and it loses some £190,000 a year, most of it in fuel and wages.',
    }),
  ),
};

export const EveryKind: Story = {
  args: withCorrections(
    correction('The boat left at 09:42, not at half past nine.'),
    correction('“Morning” means before noon in this article.', { id: 'c2', kind: 'clarification' }),
    correction('The harbour office has answered since.', { id: 'c3', kind: 'update' }),
    correction('Two letters to us have been added.', { id: 'c4', kind: 'editors-note' }),
  ),
};

/** It changed somebody's words: a link leads to them. */
export const OfAQuotation: Story = { args: { article: ferryArticle } };

export const RetractedAndCorrected: Story = {
  args: withCorrections(
    correction('The ferry did not come back on that day. The story is withdrawn.', { id: 'c2', kind: 'retraction' }),
    correction('The name of the boat has been mended.', { was: 'Margit Brand', now: 'Margit Brandt' }),
  ),
};

export const RightToLeft: Story = {
  args: {
    article: articleOf({
      lang: 'he',
      dir: 'rtl',
      headline: [textOf('המעבורת חזרה')],
      corrections: [correction('השעה תוקנה.', { was: 'היא יצאה בתשע וחצי.', now: 'היא יצאה ב־09:42.' })],
    }),
  },
};
