import type { Meta, StoryObj } from '@storybook/react-vite';
import { textOf } from '../../testing/article-of.js';
import { ferryArticle } from '../../testing/ferry-article.js';
import { FigureView } from './figure-view.js';

const meta = {
  title: 'Blocks/FigureView',
  component: FigureView,
  args: {
    block: { type: 'figure', id: 'f1', media: ['quay'], cutline: [textOf('The quay at low water.')] },
    article: ferryArticle,
  },
  decorators: [
    (Story) => (
      <div className="sf-article">
        <div className="sf-article-body">
          <Story />
        </div>
      </div>
    ),
  ],
} satisfies Meta<typeof FigureView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const OnePicture: Story = {};

export const Pair: Story = {
  args: {
    block: {
      type: 'figure',
      id: 'f2',
      media: ['island', 'boat'],
      layout: 'pair',
      cutline: [textOf('Skerrow, and the way to it.')],
    },
  },
};

export const Gallery: Story = { args: { block: { type: 'figure', id: 'f3', media: ['quay', 'island', 'boat'] } } };

export const WithoutWords: Story = { args: { block: { type: 'figure', id: 'f4', media: ['island'] } } };

export const MadeByAMachine: Story = {
  args: {
    block: { type: 'figure', id: 'f5', media: ['made'] },
    article: {
      media: {
        made: {
          id: 'made',
          kind: 'image',
          url: '/images/island.svg',
          alt: 'An island',
          digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
        },
      },
    },
  },
};

export const SoundWithTranscript: Story = {
  args: {
    block: { type: 'figure', id: 'f6', media: ['horn'], cutline: [textOf('The horn of the six o’clock boat.')] },
    article: {
      media: {
        horn: {
          id: 'horn',
          kind: 'audio',
          url: '/sounds/horn.ogg',
          alt: 'A ship’s horn',
          transcriptUrl: '/sounds/horn.txt',
        },
      },
    },
  },
};

export const MissingFile: Story = {
  args: { block: { type: 'figure', id: 'f7', media: ['gone'], cutline: [textOf('The picture is not in the table.')] } },
};
