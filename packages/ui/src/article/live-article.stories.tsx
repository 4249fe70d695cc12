import type { Update } from '@standfirst/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { articleOf, paragraphOf, textOf } from '../testing/article-of.js';
import { ArticleView } from './article-view.js';

const entry = (id: string, time: string, headline: string, words: string, more: Partial<Update> = {}): Update => ({
  type: 'update',
  id,
  published: `2026-03-04T${time}:00Z`,
  ...(headline && { headline: [textOf(headline)] }),
  children: [paragraphOf(`${id}-p`, words)],
  ...more,
});

const turnsBack = entry('u1', '09:30', 'The ferry turns back', 'It was half way across when the wind went round.', {
  key: true,
});
const pierCloses = entry('u2', '10:05', 'The pier is closed', 'Nobody may walk on it before the afternoon.');
const allIn = entry('u3', '11:20', 'All boats are in', 'The last of them came in at ten past eleven.', {
  key: true,
  contributors: [{ agent: 'quill', role: 'author' }],
});

const storm = (...body: Update[]) =>
  articleOf({
    kind: 'live',
    kicker: { text: 'Storm over Fenmouth' },
    headline: [textOf('Ferry turns back as the harbour closes')],
    standfirst: [textOf('The worst of it is expected at noon. The newest entry stands first.')],
    published: '2026-03-04T09:10:00Z',
    modified: '2026-03-04T11:20:00Z',
    agents: { quill: { kind: 'person', id: 'quill', name: 'Maud Quill' } },
    body: [paragraphOf('intro', 'What the harbour office tells us, as it tells us.'), ...body],
  });

/** A page that grows while it is read: its key events in a list, each a link to its entry. */
const meta = {
  title: 'Article/ArticleView live',
  component: ArticleView,
  args: { article: storm(allIn, pierCloses, turnsBack) },
} satisfies Meta<typeof ArticleView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const KeyEvents: Story = {};

export const NoKeyEventYet: Story = { args: { article: storm(pierCloses) } };

/** What is pinned stands before all others, whatever its time. */
export const Pinned: Story = {
  args: { article: storm({ ...allIn, key: false }, { ...turnsBack, pinned: true }) },
};

/** The first words of an entry stand for a headline that it does not have. */
export const KeyEventWithoutHeadline: Story = {
  args: {
    article: storm(
      entry(
        'u4',
        '12:02',
        '',
        'The harbour master says that nobody is missing, that both crews are well, and that the café on the pier will be open until the last of them has eaten.',
        { key: true },
      ),
      turnsBack,
    ),
  },
};

export const EntryChangedLater: Story = {
  args: { article: storm({ ...allIn, modified: '2026-03-04T11:45:00Z' }) },
};

export const RightToLeft: Story = {
  args: {
    article: articleOf({
      kind: 'live',
      lang: 'ar',
      dir: 'rtl',
      headline: [textOf('العبّارة تعود والميناء يُغلق')],
      body: [
        entry('u2', '10:05', 'كل القوارب وصلت', 'وصل آخرها في العاشرة.', { key: true }),
        entry('u1', '09:30', 'العبّارة تعود أدراجها', 'كانت في منتصف الطريق.', { key: true }),
      ],
    }),
  },
};
