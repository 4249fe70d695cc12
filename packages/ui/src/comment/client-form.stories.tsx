import type { Problem } from '@standfirst/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { CommentForm } from './comment-form.client.js';
import { writeDraft } from './logic/draft-store.js';
import { ThreadView } from './thread-view.js';
import { commentOf, conversation, idOf } from './testing/sample-comments.js';

const API = '/api/articles/ferry/comments';

/** A comment service of one answer, for as long as the story is shown. What it was sent, it hands to `received`. */
const answering = (status: number, answer: unknown, received = fn()) => {
  const beforeEach = () => {
    const { fetch } = globalThis;
    received.mockClear();
    globalThis.fetch = (address, request) => {
      if (address !== API) return fetch(address, request);
      received(JSON.parse(String(request?.body)));
      return Promise.resolve(Response.json(answer, { status }));
    };
    return () => {
      globalThis.fetch = fetch;
    };
  };
  return { beforeEach, received };
};

const meta = {
  title: 'Comments/CommentForm with a script',
  component: CommentForm,
  args: { action: '/articles/ferry/comments', api: API, onPosted: fn() },
  // What one story typed is no draft of the next.
  beforeEach: () => writeDraft(API),
} satisfies Meta<typeof CommentForm>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The summary takes the focus, says every mistake, and leads to each field; a field that is mended is no longer named. */
export const MistakesAreToldAndMended: Story = {
  play: async ({ canvas, canvasElement, step }) => {
    const problem = () => canvasElement.querySelector<HTMLElement>('#respond-problem')!;
    await step('an empty form is not sent: the summary takes the focus', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Post Comment' }));
      await waitFor(() => expect(problem()).toHaveFocus());
      await expect(
        within(problem())
          .getAllByRole('link')
          .map(({ textContent }) => textContent),
      ).toEqual(['Write your comment', 'Enter your name', 'Enter your email address']);
    });
    await step('each field tells its own mistake', async () => {
      const name = canvas.getByRole('textbox', { name: 'Name' });
      await expect(name).toBeInvalid();
      await expect(name).toHaveAccessibleDescription(/Enter your name/);
    });
    await step('mending a field takes its mistake away, at the field and in the summary', async () => {
      const name = canvas.getByRole('textbox', { name: 'Name' });
      await userEvent.type(name, 'Ada Lund');
      await expect(name).not.toBeInvalid();
      await expect(within(problem()).queryByText('Enter your name')).toBeNull();
      await expect(within(problem()).getByText('Write your comment')).toBeVisible();
    });
  },
};

/** The eye is told at once; the ear after a pause, in a place of its own. */
export const LettersAreCounted: Story = {
  args: { limits: { bodyGraphemes: 20 } },
  play: async ({ canvas, canvasElement, step }) => {
    const body = canvas.getByRole('textbox', { name: 'Comment' });
    const hint = canvasElement.querySelector('#respond-body-hint');
    await step('a family of four is one character', async () => {
      await userEvent.click(body);
      await userEvent.paste('It was late 👨‍👩‍👧‍👦');
      await expect(hint).toHaveTextContent('7 characters left');
    });
    await step('what is too much is told, and never cut off', async () => {
      await userEvent.paste(' and nobody told us why');
      await expect(hint).toHaveTextContent(/characters too many$/);
      await expect(body).toHaveValue('It was late 👨‍👩‍👧‍👦 and nobody told us why');
    });
    await step('after a pause it is read out', async () => {
      const aloud = () => canvasElement.querySelector('#respond-aloud');
      await waitFor(() => expect(aloud()).toHaveTextContent(/characters too many$/), { timeout: 4000 });
    });
  },
};

const fillIn = async (canvas: ReturnType<typeof within>) => {
  await userEvent.type(canvas.getByRole('textbox', { name: 'Comment' }), 'It said 09:42.');
  await userEvent.type(canvas.getByRole('textbox', { name: 'Name' }), 'Tom Reed');
  await userEvent.type(canvas.getByRole('textbox', { name: 'Email' }), 'tom@reed.example');
  await userEvent.click(canvas.getByRole('button', { name: 'Post Comment' }));
};

const taken = answering(202, { comment: commentOf(9, 'Tom Reed', 'It said 09:42.', { state: 'pending' }) });

/** Held is no failure: the writer is told, the field is empty for the next thought, the name stays. */
export const HeldForReview: Story = {
  beforeEach: taken.beforeEach,
  play: async ({ canvas, args }) => {
    await fillIn(canvas);
    await waitFor(() => expect(canvas.getByText(/waiting for review/)).toBeVisible());
    await expect(canvas.getByRole('textbox', { name: 'Comment' })).toHaveValue('');
    await expect(canvas.getByRole('textbox', { name: 'Name' })).toHaveValue('Tom Reed');
    await expect(args.onPosted).toHaveBeenCalledOnce();
  },
};

const problem = { type: 'urn:standfirst:problem:rate-limited', status: 429, retryAfter: 42 } satisfies Partial<Problem>;
const slowDown = answering(429, problem);

/** A refusal gives the typed words back. */
export const RefusedKeepsTheWords: Story = {
  beforeEach: slowDown.beforeEach,
  play: async ({ canvas, canvasElement }) => {
    await fillIn(canvas);
    await waitFor(() => expect(canvasElement.querySelector('#respond-problem')).toHaveFocus());
    await expect(canvas.getByText(/faster than we can take it.*42 seconds/)).toBeVisible();
    await expect(canvas.getByRole('textbox', { name: 'Comment' })).toHaveValue('It said 09:42.');
  },
};

/** What somebody typed in this tab is there again after a reload. */
export const DraftComesBack: Story = {
  beforeEach: () => writeDraft(API, { body: 'It said 09:42.', name: 'Tom Reed' }),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox', { name: 'Comment' })).toHaveValue('It said 09:42.');
    await expect(canvas.getByRole('textbox', { name: 'Name' })).toHaveValue('Tom Reed');
  },
};

const answered = answering(201, { comment: commentOf(9, 'Tom Reed', 'It said 09:42.', { answers: 3 }) });

/** A reply link fills in whom one answers and leads to the field; the comment is sent with the id of the one it answers. */
export const ReplyLinks: Story = {
  beforeEach: answered.beforeEach,
  render: (args) => (
    <>
      <ThreadView comments={conversation} />
      <CommentForm {...args} />
    </>
  ),
  play: async ({ canvas, step }) => {
    await step('the link says whom one answers and takes the reader to the field', async () => {
      await userEvent.click(canvas.getByRole('link', { name: 'Reply to Tom Reed' }));
      await expect(canvas.getByText('You are answering', { exact: false })).toHaveTextContent('Tom Reed');
      await expect(canvas.getByRole('textbox', { name: 'Comment' })).toHaveFocus();
    });
    await step('it can be taken back, and chosen again', async () => {
      await userEvent.click(canvas.getByRole('link', { name: 'Cancel reply' }));
      await expect(canvas.getByText('You are answering', { exact: false })).not.toBeVisible();
      await userEvent.click(canvas.getByRole('link', { name: 'Reply to Tom Reed' }));
    });
    await step('the comment is sent as the answer to it', async () => {
      await fillIn(canvas);
      await waitFor(() => expect(answered.received).toHaveBeenCalledOnce());
      await expect(answered.received).toHaveBeenCalledWith(expect.objectContaining({ parentId: idOf(3) }));
    });
  },
};
