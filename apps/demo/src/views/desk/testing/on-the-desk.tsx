import type { Decorator } from '@storybook/react-vite';
import '../../../demo.css';
import '../../../desk.css';
import '../../../desk-item.css';

/** The page of the desk around a story. */
export const onTheDesk: Decorator = (Story) => (
  <div className="demo desk">
    <main className="demo-main">
      <Story />
    </main>
  </div>
);
