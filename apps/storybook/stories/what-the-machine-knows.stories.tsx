import { ArticleView } from '@standfirst/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { boatArticle } from './boat-article.js';
import { sampleArticle } from './sample-page.js';

/**
 * Voices, cues and certainty, coloured in the text. Nothing of it is in the HTML that readers get: the colours come from
 * the tables of the article. The toolbar shows the same on every story that has an article.
 */
const meta = {
  title: 'Article/What the machine knows',
  component: ArticleView,
  tags: ['!autodocs'],
  args: { article: boatArticle },
  globals: { machine: 'shown' },
} satisfies Meta<typeof ArticleView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const VoicesCuesAndCertainty: Story = {
  play: async ({ canvas, canvasElement }) => {
    const legend = within(canvas.getByRole('complementary', { name: 'What the machine knows' }));
    const voices = within(legend.getByRole('list', { name: 'Voices' }));
    await expect(voices.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Ada Lund 2',
      'Ines Corr 1',
    ]);
    const colours = [...canvasElement.querySelectorAll('[data-quote]')].map(
      (words) => getComputedStyle(words).backgroundColor,
    );
    await expect(colours).toHaveLength(3);
    await expect(colours[0]).toBe(colours[1]);
    await expect(colours[2]).not.toBe(colours[0]);
    await expect(legend.getByText(/a cue:/)).toHaveTextContent('said, added');
  },
};

/** A page as it is found: reports speak in it, and not every speaker is named beside the words. */
export const InTheSample: Story = { args: { article: sampleArticle } };

export const ByNight: Story = { globals: { theme: 'dark' } };
