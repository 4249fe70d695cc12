import type { Preview } from '@storybook/react-vite';
import health from 'virtual:story-health';
import '@standfirst/ui/styles.css';
import '@standfirst/ui/themes/fenmouth-herald.css';
import '@standfirst/ui/themes/tramline.css';
import { DocsPage } from './docs-page.js';
import { machineShown } from './machine/machine-legend.js';
import { onAPage } from './on-a-page.js';
import { checkOtherPages } from './other-pages.js';
import { stressed } from './stress/stressed.js';
import { globalTypes, initialGlobals } from './toolbars.js';
import './workshop.css';

const viewport = (name: string, inlineSize: number, blockSize: number) => ({
  name: `${name}, ${inlineSize}`,
  styles: { width: `${inlineSize}px`, height: `${blockSize}px` },
});

export default {
  tags: ['autodocs'],
  // From the inside out.
  decorators: [stressed, machineShown, onAPage],
  afterEach: checkOtherPages,
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { page: DocsPage },
    // For the panel: what the last run of the tests found.
    health,
    options: {
      storySort: {
        order: ['Start here', 'Overview', 'Tokens', 'Guides', 'Article', 'Quote', 'Blocks', 'Comments', '*'],
      },
    },
    viewport: {
      options: {
        zoomed: viewport('Zoomed to 400 %', 320, 256),
        small: viewport('Small phone', 320, 640),
        phone: viewport('Phone', 390, 844),
        tablet: viewport('Tablet', 768, 1024),
        laptop: viewport('Laptop', 1024, 768),
        desk: viewport('Desk', 1440, 900),
      },
    },
  },
  initialGlobals,
  globalTypes,
} satisfies Preview;
