import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { Colours, Contrast } from './colours.js';
import { Space, Type } from './type-scale.js';

/** Drawn from the tokens themselves: what the style sheets declare, and what the token file says it is for. */
const meta = { title: 'Tokens', tags: ['!autodocs'] } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

export const AllColours: Story = { name: 'Colours', render: () => <Colours /> };

const everyPairIsEnough: Story['play'] = async ({ canvasElement }) => {
  const rows = [...canvasElement.querySelectorAll<HTMLElement>('[data-enough]')];
  await expect(rows.length).toBeGreaterThan(10);
  await waitFor(() =>
    expect(rows.filter((row) => row.dataset['enough'] !== 'true').map(({ textContent }) => textContent)).toEqual([]),
  );
};

export const ContrastByDay: Story = { render: () => <Contrast />, play: everyPairIsEnough };

export const ContrastByNight: Story = {
  render: () => <Contrast />,
  globals: { theme: 'dark' },
  play: everyPairIsEnough,
};

export const ContrastForThoseWhoNeedMore: Story = {
  render: () => <Contrast />,
  globals: { theme: 'light-high-contrast' },
  play: everyPairIsEnough,
};

export const TypeScale: Story = { name: 'Type', render: () => <Type /> };

export const SpaceScale: Story = { name: 'Space', render: () => <Space /> };
