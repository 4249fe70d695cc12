import type { Decorator, Preview } from '@storybook/react-vite';
import '@standfirst/ui/styles.css';
import './workshop.css';

/** The page around a story: its theme and its direction. Side by side, the story stands on the page twice. */
const onAPage: Decorator = (Story, { globals }) => {
  const themes = globals.theme === 'both' ? ['light', 'dark'] : [String(globals.theme)];
  return (
    <div className="workshop">
      {themes.map((theme) => (
        <div key={theme} className="workshop-page" data-theme={theme} dir={String(globals.direction)}>
          <Story />
        </div>
      ))}
    </div>
  );
};

export default {
  tags: ['autodocs'],
  decorators: [onAPage],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
  },
  initialGlobals: { theme: 'light', direction: 'ltr' },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'both', title: 'Side by side' },
        ],
      },
    },
    direction: {
      description: 'Direction',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
} satisfies Preview;
