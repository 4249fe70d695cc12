import { composeStories } from '@storybook/react-vite';
import type { ComponentType } from 'react';

type Stories = Readonly<Record<string, unknown>>;
/** Stories of the library, by the path of their file; they are no part of what it exports. */
const files = import.meta.glob<Stories>(
  ['../../../../packages/ui/src/**/*.stories.tsx', '../../stories/the-sample.stories.tsx'],
  { eager: true },
);

type Drawn = ComponentType & { readonly id: string };

const from = (path: string, name: string): Drawn => {
  const file = files[`../../${path}.stories.tsx`] ?? files[`../../../../packages/ui/src/${path}.stories.tsx`];
  // `composeStories` wants the types of one file; these are of many.
  const story = file && (composeStories(file as never) as Record<string, Drawn>)[name];
  if (!story)
    throw new Error(`There is no story ${name} in ${path}. Its picture cannot be compared. Mend the list below.`);
  return story;
};

const stories: readonly (readonly [name: string, story: Drawn])[] = [
  ['the-sample', from('stories/the-sample', 'TheSample')],
  ['live-article', from('article/live-article', 'KeyEvents')],
  ['corrections', from('article/corrections', 'WordsBeforeAndNow')],
  ['block-quote', from('blocks/blockquote/blockquote-view', 'WithSpeakerAndSource')],
  ['pull-quote', from('blocks/pullquote/pullquote-view', 'NotProven')],
  ['figure-pair', from('blocks/figure/figure-view', 'Pair')],
  ['table', from('blocks/table/table-view', 'Narrow')],
  ['live-update', from('blocks/update/update-view', 'KeyEventByAReporter')],
  ['quote-card', from('quote/quote-view', 'RetoldFromAReport')],
  ['quote-on-another-page', from('quote/quote-on-another-page', 'LeadsToTheWords')],
  ['voices', from('quote/voices-view', 'UnderItsArticle')],
  ['thread', from('comment/thread-view', 'Conversation')],
  ['form', from('comment/comment-form', 'Empty')],
  ['form-with-mistakes', from('comment/comment-form', 'EveryFieldWrong')],
];

/** How a page is looked at: by day, by night, with the reader's own colours, and on paper. */
const looks = {
  light: { media: 'screen', forcedColors: 'none' },
  dark: { media: 'screen', forcedColors: 'none' },
  forced: { media: 'screen', forcedColors: 'active' },
  paper: { media: 'print', forcedColors: 'none' },
} as const;

/** Every main story in every look; a form is not printed. */
export const pictures = stories.flatMap(([name, Story]) =>
  (Object.keys(looks) as (keyof typeof looks)[])
    .filter((look) => look !== 'paper' || !name.startsWith('form'))
    .map((look) => ({ name, look, settings: looks[look], Story })),
);
