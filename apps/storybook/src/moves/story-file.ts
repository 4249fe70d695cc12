import type { Scenes } from './scenes.js';

/** The stories of all scenes: a file of its own kind, since Storybook reads names without running anything. */
export const storyFile = ({ scenes }: Scenes): string => `// Written by moves.test.ts from the state machine of core.
import type { Meta, StoryObj } from '@storybook/react-vite';
import { SceneView } from './scene-view.js';

/** What its author, other readers and editors see of a comment: in every state, and with every move that leads on. */
const meta = { title: 'Comments/In every state', component: SceneView, tags: ['!autodocs'] } satisfies Meta<typeof SceneView>;
export default meta;
type Story = StoryObj<typeof meta>;

${Object.keys(scenes)
  .map((name) => `export const ${name}: Story = { args: { name: '${name}' } };`)
  .join('\n')}
`;
