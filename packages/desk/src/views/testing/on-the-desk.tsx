import type { Decorator } from '@storybook/react-vite';
import '../../styles/desk-frame.css';
import '../../styles/desk.css';
import '../../styles/desk-item.css';

/** The page of the desk around a story. */
export const onTheDesk: Decorator = (Story) => (
  <div className="desk">
    <main className="desk-main">
      <Story />
    </main>
  </div>
);
