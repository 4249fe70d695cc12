import { ArticleView, CommentForm, ThreadView } from '@standfirst/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { boatArticle, boatComments } from './boat-article.js';

const Page = () => (
  <main>
    <ArticleView article={boatArticle} />
    <div className="workshop-conversation">
      <ThreadView comments={boatComments} />
      <CommentForm action="/articles/boat/comments" issues={[{ field: 'body', code: 'required' }]} />
    </div>
  </main>
);

/** A page as readers with a setting of their own get it; the toolbar does the same to any story. */
const meta = { title: 'Article/Settings of the reader', component: Page, tags: ['!autodocs'] } satisfies Meta<
  typeof Page
>;
export default meta;
type Story = StoryObj<typeof meta>;

const styleOf = (canvas: HTMLElement, selector: string) => getComputedStyle(canvas.querySelector(selector)!);

/** The colour of a word of CSS, as this browser has it. */
const system = (colour: string) => {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = colour;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

/** Grounds are gone: what a ground told, a line tells. */
export const ForcedColours: Story = {
  globals: { settings: 'forced-colours' },
  play: async ({ canvasElement }) => {
    const submit = styleOf(canvasElement, '.sf-comment-form-submit');
    await expect(submit.backgroundColor).toBe(system('ButtonFace'));
    await expect(submit.borderBlockStartStyle).toBe('solid');
    await expect(styleOf(canvasElement, '.sf-article-headline').color).toBe(system('CanvasText'));
    await expect(styleOf(canvasElement, '[aria-invalid="true"]').outlineStyle).toBe('dashed');
  },
};

/** No form, no menu, black on white by night too. */
export const OnPaper: Story = {
  globals: { settings: 'print', theme: 'dark' },
  play: async ({ canvasElement }) => {
    await expect(styleOf(canvasElement, 'form').display).toBe('none');
    await expect(styleOf(canvasElement, '.sf-article').color).toBe('rgb(0, 0, 0)');
  },
};

export const MoreContrast: Story = {
  globals: { settings: 'more-contrast' },
  play: async ({ canvasElement }) => {
    await expect(styleOf(canvasElement, '.sf-article').color).toBe('rgb(0, 0, 0)');
  },
};

/** Letters of twice the size: everything grows with them, and nothing leaves the page. */
export const LettersOfTwiceTheSize: Story = {
  globals: { size: '200' },
  play: async ({ canvasElement }) => {
    const page = canvasElement.querySelector<HTMLElement>('.workshop-page')!;
    await expect(page.scrollWidth).toBeLessThanOrEqual(page.clientWidth);
  },
};
