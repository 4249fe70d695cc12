import type { Media } from '@standfirst/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { paragraphOf, textOf } from '../../testing/article-of.js';
import { BlocksView } from '../blocks-view.js';
import { FigureView } from './figure-view.js';

const quay: Media = {
  id: 'file',
  kind: 'image',
  url: '/images/quay.svg',
  width: 1200,
  height: 675,
  alt: 'A quay at dusk, the water low, one boat alongside.',
};
const ofFile = (file: Partial<Media>) => ({ article: { media: { file: { ...quay, ...file } } } });

/** What a figure shows and how much room it has, and what can be wrong with its files. */
const meta = {
  title: 'Blocks/FigureView files',
  component: FigureView,
  args: {
    block: { type: 'figure', id: 'f', media: ['file'], cutline: [textOf('The quay at low water.')] },
    ...ofFile({}),
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

export const FromAnAgency: Story = {
  args: ofFile({ credit: 'Photograph: Hanne Pell', source: 'Coast Pictures', rights: '© Coast Pictures 2026' }),
};

export const FilmWithCaptions: Story = {
  args: ofFile({
    kind: 'video',
    url: '/films/tide.mp4',
    captionsUrl: '/films/tide.vtt',
    durationSeconds: 124,
    alt: 'The tide',
  }),
};

export const WiderThanTheText: Story = {
  args: {
    block: {
      type: 'figure',
      id: 'f',
      media: ['file'],
      prominence: 'wide',
      cutline: [textOf('The quay at low water.')],
    },
  },
};

export const AsWideAsThePage: Story = {
  args: {
    block: {
      type: 'figure',
      id: 'f',
      media: ['file'],
      prominence: 'full',
      cutline: [textOf('The quay at low water.')],
    },
  },
};

const LONG = 'The first boat of the day has left Fenmouth at ten past six for as long as anybody can remember. ';
export const SmallBesideTheText: Story = {
  render: ({ article }) => (
    <BlocksView
      article={article}
      blocks={[
        { type: 'figure', id: 'f', media: ['file'], prominence: 'thumbnail', cutline: [textOf('The quay.')] },
        paragraphOf('p', LONG.repeat(5)),
      ]}
    />
  ),
};

export const CropThatKeepsAPoint: Story = {
  args: {
    block: { type: 'figure', id: 'f', media: ['file', 'other'], layout: 'pair' },
    article: {
      media: {
        file: { ...quay, focalPoint: { x: 1, y: 0.5 } },
        other: { ...quay, id: 'other', focalPoint: { x: 0, y: 0.5 } },
      },
    },
  },
};

/** It says nothing that the text does not: assistive technology passes it. */
export const Decorative: Story = { args: ofFile({ decorative: true }) };

/** The words that stand for a picture stand where it would be. */
export const Broken: Story = { args: ofFile({ url: '/images/there-is-none.svg' }) };

/** Nobody can see what is wrong, so whoever runs the page is told. */
export const WithoutTextAlternative: Story = {
  args: { ...ofFile({ alt: '' }), onProblem: fn() },
  play: async ({ args }) => {
    await expect(args.onProblem).toHaveBeenCalledWith(expect.objectContaining({ code: 'picture-without-words' }));
  },
};
