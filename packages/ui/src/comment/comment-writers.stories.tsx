import type { Meta, StoryObj } from '@storybook/react-vite';
import { CommentView } from './comment-view.js';
import { commentOf, tombstoneOf } from './testing/sample-comments.js';

/** Who can have written a comment, and how it can be gone. */
const meta = {
  title: 'Comments/CommentView writers',
  component: CommentView,
  args: { comment: commentOf(1, 'Ada Lund', 'The log is public, by the way.') },
} satisfies Meta<typeof CommentView>;
export default meta;
type Story = StoryObj<typeof meta>;

const by = (author: NonNullable<ReturnType<typeof commentOf>['author']>) => ({
  comment: commentOf(1, '', 'The log is public, by the way.', { author }),
});

export const AModerator: Story = { args: by({ kind: 'staff', name: 'Hanne Pell', badges: ['moderator', 'staff'] }) };

export const WithAPicture: Story = {
  args: by({ kind: 'guest', name: 'Ada Lund', avatar: { kind: 'image', src: '/images/boat.svg' } }),
};

export const WithABrokenPicture: Story = {
  args: by({ kind: 'guest', name: 'Ada Lund', avatar: { kind: 'image', src: '/images/there-is-none.svg' } }),
};

export const TheReader: Story = { args: { mine: true } };

export const WithoutAReplyLink: Story = { args: {} };

export const TakenBackByItsWriter: Story = { args: { comment: tombstoneOf(1, 'withdrawn') } };

export const Erased: Story = { args: { comment: tombstoneOf(1, 'erased') } };

/** Known by a tag of the language; the page around it is in another. */
export const InAnotherLanguage: Story = {
  args: {
    comment: commentOf(1, 'Jorun Keld', 'Das Schiff kam zu spät, und niemand sagte uns, warum.', { lang: 'de' }),
  },
};
