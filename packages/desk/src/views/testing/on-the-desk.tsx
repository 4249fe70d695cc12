import type { Decorator } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import '../../styles/desk-frame.css';
import '../../styles/desk.css';
import '../../styles/desk-item.css';

/** The page of the desk, without its head. */
export const DeskFrame = ({ children }: { children: ReactNode }) => (
  <div className="desk">
    <main className="desk-main">{children}</main>
  </div>
);

/** The page of the desk around a story. */
export const onTheDesk: Decorator = (Story) => (
  <DeskFrame>
    <Story />
  </DeskFrame>
);
