import { quotesOf } from '@standfirst/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect, useRef, type ReactNode } from 'react';
import { expect, userEvent } from 'storybook/test';
import { EmbedView } from '../../blocks/embed/embed-view.js';
import { QuoteView } from '../../quote/quote-view.js';
import { ferryArticle } from '../../testing/ferry-article.js';
import { loadOnDemand, type EmbedProvider } from './load-on-demand.js';
import { offerCopies } from './offer-copies.js';

const films: EmbedProvider = { hosts: ['films.example'], frame: () => 'https://films.example/embed/tide' };

/** What the script of `enhance/article` adds to what it is put around. */
function Enhanced({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    root.current!.querySelectorAll<HTMLElement>('[data-sf-load]').forEach((embed) => loadOnDemand(embed, [films]));
    root.current!.querySelectorAll<HTMLElement>('[data-sf-copy]').forEach(offerCopies);
  }, []);
  return (
    <div ref={root} className="sf-article-body">
      {children}
    </div>
  );
}

const meta = {
  title: 'Article/With its script',
  decorators: [
    (Story) => (
      <Enhanced>
        <Story />
      </Enhanced>
    ),
  ],
} satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

const embed = {
  type: 'embed' as const,
  id: 'e1',
  url: 'https://films.example/watch/tide',
  provider: 'Films Example',
  title: 'The tide comes in',
};

/** Nothing of the other site is loaded before somebody asks for it. */
export const EmbedWaitsToBeAskedFor: Story = { render: () => <EmbedView block={{ ...embed, tracks: true }} /> };

export const EmbedOfASiteThatDoesNotFollow: Story = { render: () => <EmbedView block={{ ...embed, tracks: false }} /> };

/** A site that the page does not list stays a link. */
export const EmbedOfAnotherSite: Story = {
  render: () => <EmbedView block={{ ...embed, url: 'https://songs.example/horn', provider: 'Songs Example' }} />,
};

const card = quotesOf(ferryArticle)[0]!;
/** A card offers to copy its words with whose they are. */
export const CardOffersACopy: Story = { render: () => <QuoteView quote={card} href="#q1" /> };

/** It says when they are copied. */
export const CopyIsTold: Story = {
  render: () => <QuoteView quote={card} href="#q1" />,
  beforeEach: () => {
    // Browsers under test give no clipboard away; what was copied is the business of the script's own tests.
    const { writeText } = navigator.clipboard;
    navigator.clipboard.writeText = () => Promise.resolve();
    return () => {
      navigator.clipboard.writeText = writeText;
    };
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Copy with attribution' }));
    await expect(await canvas.findByText('Copied')).toBeVisible();
  },
};
