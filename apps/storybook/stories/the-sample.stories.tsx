import type { PublicComment, VisibleComment } from '@standfirst/core';
import { read } from '@standfirst/formats/text';
import { annotateQuotes } from '@standfirst/quotes';
import { ArticleView, CommentForm, ThreadView, VoicesView } from '@standfirst/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import source from '../../demo/pages/isis-strengthening.txt?raw';

const slug = 'isis-strengthening';
const article = annotateQuotes(read(source, { id: slug }).article);

const comment = (place: number, name: string, words: string, parent?: VisibleComment): VisibleComment => {
  const id = `01KSAMPLE0000000000000000${place}`;
  return {
    type: 'comment',
    schemaVersion: 1,
    id,
    threadId: slug,
    parentId: parent?.id ?? null,
    rootId: parent?.rootId ?? id,
    depth: parent ? parent.depth + 1 : 0,
    createdAt: `2026-03-04T1${place}:00:00.000Z`,
    permalink: `/articles/${slug}#comment-${id}`,
    replies: { count: 0 },
    state: 'published',
    author: { kind: 'guest', name },
    body: [{ type: 'paragraph', id: `p${place}`, children: [{ type: 'text', value: words }] }],
  };
};
const first = comment(1, 'Ada Lund', 'Who counted the 55,000? The report does not say how it knows.');
const thread: readonly PublicComment[] = [
  first,
  comment(2, 'Tobias Orme', 'It names the camp’s own registration, two paragraphs before the map.', first),
  comment(3, 'Maud Quill', 'A falling budget and a rising number of attacks can both be true.'),
];

/** The page that the demo leads with: read from plain text, its quotations found, the conversation under it. */
const meta = {
  title: 'Article/The sample',
  component: ArticleView,
  args: { article },
  render: (args) => (
    <main>
      <ArticleView {...args}>
        <VoicesView article={args.article} idPrefix={args.idPrefix} />
      </ArticleView>
      <div className="workshop-conversation">
        <ThreadView comments={thread} />
        <CommentForm action={`/articles/${slug}/comments`} />
      </div>
    </main>
  ),
} satisfies Meta<typeof ArticleView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const TheSample: Story = { name: 'The sample' };

export const AtNight: Story = { globals: { theme: 'dark' } };

export const PrefixedIds: Story = { args: { idPrefix: 'sample-' } };
