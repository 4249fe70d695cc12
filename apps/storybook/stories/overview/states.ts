import { createElement, type ComponentType, type ReactNode } from 'react';

type Args = Readonly<Record<string, unknown>>;
type Render = (args: Args) => ReactNode;
type Wrap = (story: () => ReactNode) => ReactNode;

/** As much of a story, or of what its file says of all of them, as it takes to draw it here. */
interface Part {
  readonly title?: string;
  readonly name?: string;
  readonly component?: ComponentType<Args>;
  readonly args?: Args;
  readonly render?: Render;
  readonly decorators?: readonly Wrap[];
  readonly play?: unknown;
}

/** One component in one state. */
export interface State {
  readonly name: string;
  /** Of its own story. */
  readonly path: string;
  draw(): ReactNode;
}

export interface Sheet {
  readonly title: string;
  readonly component: unknown;
  readonly states: readonly State[];
}

// Story files as Storybook reads them: a default export that speaks for the file, and one export a story.
const files = import.meta.glob<Readonly<Record<string, Part>>>('../../../../packages/ui/src/**/*.stories.tsx', {
  eager: true,
});

/** Every component of the library with every state that has a story; what a story does after it is drawn is left out. */
export const sheets: readonly Sheet[] = Object.values(files)
  // A built Storybook sorts the exports by name, and says the order of the file in an export of its own.
  .map(({ default: meta = {}, __namedExportsOrder: order, ...stories }) => ({
    title: meta.title ?? '',
    component: meta.component,
    states: (Array.isArray(order) ? order.map(String) : Object.keys(stories))
      .map((key) => [key, stories[key] ?? {}] as const)
      .filter(([, { play }]) => play === undefined)
      .map(([key, story]) => stateOf(meta, key, story)),
  }))
  .filter(({ states }) => states.length > 0)
  .sort((one, other) => one.title.localeCompare(other.title, 'en'));

function stateOf(meta: Part, key: string, story: Part): State {
  const args = { ...meta.args, ...story.args };
  const render = story.render ?? meta.render ?? ((all: Args) => meta.component && createElement(meta.component, all));
  const wraps = [...(story.decorators ?? []), ...(meta.decorators ?? [])];
  const name = story.name ?? key.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
  return {
    name,
    path: `/story/${slugOf(meta.title ?? '')}--${slugOf(key.replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' '))}`,
    draw: () =>
      wraps.reduce<() => ReactNode>(
        (inner, wrap) => () => wrap(inner),
        () => render(args),
      )(),
  };
}

/** As Storybook makes the addresses of stories. */
function slugOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
