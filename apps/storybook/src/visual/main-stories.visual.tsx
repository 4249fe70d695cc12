import '@standfirst/ui/styles.css';
import { composeStories } from '@storybook/react-vite';
import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { whyNotComparable } from './same-browser.js';
import './visual.css';

type Stories = Readonly<Record<string, unknown>>;
/** Stories of the library, by the path of their file; they are no part of what it exports. */
const files = import.meta.glob<Stories>(
  ['../../../../packages/ui/src/**/*.stories.tsx', '../../stories/the-sample.stories.tsx'],
  { eager: true },
);

const from = (path: string, name: string): ComponentType => {
  const file = files[`../../${path}.stories.tsx`] ?? files[`../../../../packages/ui/src/${path}.stories.tsx`];
  // `composeStories` wants the types of one file; these are of many.
  const story = file && (composeStories(file as never) as Record<string, ComponentType>)[name];
  if (!story)
    throw new Error(`There is no story ${name} in ${path}. Its picture cannot be compared. Mend the list below.`);
  return story;
};

const stories: readonly (readonly [name: string, story: ComponentType])[] = [
  ['the-sample', from('stories/the-sample', 'TheSample')],
  ['block-quote', from('blocks/blockquote/blockquote-view', 'WithSpeakerAndSource')],
  ['pull-quote', from('blocks/pullquote/pullquote-view', 'NotProven')],
  ['figure-pair', from('blocks/figure/figure-view', 'Pair')],
  ['table', from('blocks/table/table-view', 'Narrow')],
  ['live-update', from('blocks/update/update-view', 'KeyEventByAReporter')],
  ['quote-card', from('quote/quote-view', 'RetoldFromAReport')],
  ['thread', from('comment/thread-view', 'Conversation')],
  ['form', from('comment/comment-form', 'Empty')],
  ['form-with-mistakes', from('comment/comment-form', 'EveryFieldWrong')],
];
const pictures = stories.flatMap(([name, story]) =>
  (['light', 'dark'] as const).map((theme) => ({ name, theme, Story: story })),
);

const reason = await whyNotComparable();
if (reason) console.warn(`Pictures are not compared: ${reason}. Compare them where they were taken, or take new ones.`);

const WIDTH = 800;
/** A long page is compared as far as this; what comes after is in the pictures of its parts. */
const TALLEST = 1000;

let unmount = () => undefined as void;
afterEach(() => unmount());

test.skipIf(reason !== '').each(pictures)('$name looks as it did, $theme', async ({ name, theme, Story }) => {
  const host = document.body.appendChild(document.createElement('div'));
  host.className = 'picture';
  host.dataset['theme'] = theme;
  host.dataset['testid'] = 'picture';
  const root = createRoot(host);
  unmount = () => {
    root.unmount();
    host.remove();
  };
  await page.viewport(WIDTH, TALLEST);
  root.render(<Story />);
  await expect.poll(() => host.childElementCount).toBeGreaterThan(0);
  await Promise.all([...host.querySelectorAll('img')].map(loaded));
  await page.viewport(WIDTH, Math.min(TALLEST, Math.ceil(host.getBoundingClientRect().height)));
  await expect.element(page.getByTestId('picture')).toMatchScreenshot(`${name}-${theme}`);
});

/** Pictures below the window wait for it. */
const loaded = async (image: HTMLImageElement) => {
  image.loading = 'eager';
  await image.decode();
};
