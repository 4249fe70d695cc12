import * as ui from '@standfirst/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import './overview.css';
import { StateFrame, treeOf } from './state-frame.js';
import { sheets } from './states.js';

const count = sheets.reduce((sum, { states }) => sum + states.length, 0);
const nameOf = (title: string) => title.split('/').at(-1) ?? title;
const idOf = (title: string) => `sheet-${title.toLowerCase().replace(/\W+/g, '-')}`;

/** Every component in every state, on one sheet. */
function Overview() {
  return (
    <main className="sheet">
      <h1>Every component in every state</h1>
      <p>
        {sheets.length} components, {count} states. The toolbar turns the whole sheet: theme, brand, direction, reading
        size. A title leads to the living story.
      </p>
      <nav aria-label="Components">
        <ul>
          {sheets.map(({ title }) => (
            <li key={title}>
              <a href={`#${idOf(title)}`}>{nameOf(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {sheets.map(({ title, states }) => (
        <section key={title} className="sheet-component" aria-labelledby={idOf(title)}>
          <h2 id={idOf(title)}>
            {nameOf(title)} <span>{states.length}</span>
          </h2>
          <ul className="sheet-states">
            {states.map(({ name, path, draw }) => (
              <li key={path}>
                <h3>
                  <a href={`./?path=${path}`} target="_top">
                    {name}
                  </a>
                </h3>
                <StateFrame draw={draw} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

const meta = { title: 'Overview', component: Overview, tags: ['!autodocs'] } satisfies Meta<typeof Overview>;
export default meta;
type Story = StoryObj<typeof meta>;

/** A component of the public door is a view or a form; what else stands there is words, types and functions. */
const components = Object.entries(ui).filter(([name]) => /(View|Form)$/.test(name));

export const EveryState: Story = {
  play: async ({ canvasElement, step }) => {
    await step('every component of the library stands on the sheet', async () => {
      const shown = new Set(sheets.map(({ component }) => component));
      await expect(components.length).toBeGreaterThan(10);
      await expect(components.filter(([, component]) => !shown.has(component)).map(([name]) => name)).toEqual([]);
    });
    await step('every state is drawn, and nothing of it takes the focus', async () => {
      // Side by side the sheet stands on the page twice.
      const frames = [...canvasElement.querySelector('.sheet')!.querySelectorAll('.sheet-frame')];
      await expect(frames).toHaveLength(count);
      const drawn = (frame: Element) => treeOf(frame)?.querySelector('[class^="sf-"]');
      const failed = (frame: Element) => treeOf(frame)?.querySelector('[role="alert"]:only-child');
      await waitFor(() => expect(frames.filter((frame) => !drawn(frame) && !failed(frame))).toHaveLength(0));
      await expect(frames.map((frame) => failed(frame)?.textContent).filter(Boolean)).toEqual([]);
      await expect(document.activeElement).toBe(document.body);
    });
  },
};
