/** Which stories are written: the title that they stand under, what is told of them, and the view that draws them. */
interface StoryFile {
  readonly title: string;
  readonly says: string;
  readonly view: string;
  readonly from: string;
}

/** A story for each name: a file with the names in it, since Storybook reads them without running anything. */
export const storyFile = (names: readonly string[], { title, says, view, from }: StoryFile): string => `\
// Written by apps/storybook/src/moves/moves.test.ts from the state machine of core.
import type { Meta, StoryObj } from '@storybook/react-vite';
import { ${view} } from '${from}';

/** ${says} */
const meta = { title: '${title}', component: ${view}, tags: ['!autodocs'] } satisfies Meta<typeof ${view}>;
export default meta;
type Story = StoryObj<typeof meta>;

${names.map((name) => `export const ${name}: Story = { args: { name: '${name}' } };`).join('\n')}
`;

export const readersStories: StoryFile = {
  title: 'Comments/In every state',
  says: 'What its author and other readers see of a comment: in every state, and with every move.',
  view: 'SceneView',
  from: './scene-view.js',
};

export const editorsStories: StoryFile = {
  title: 'Desk/A comment in every state',
  says: 'What editors see of a comment, with its history: in every state, and after every move.',
  view: 'HistoryScene',
  from: './history-scene.js',
};
