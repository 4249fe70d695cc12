import type { StorybookConfig } from '@storybook/react-vite';
import { fileURLToPath } from 'node:url';
import { healthModule } from '../src/health/health-module.js';

const packages = fileURLToPath(new URL('../../../packages/', import.meta.url));

export default {
  framework: '@storybook/react-vite',
  stories: [
    '../stories/**/*.mdx',
    '../stories/**/*.stories.tsx',
    '../../../packages/ui/src/**/*.stories.tsx',
    '../../../packages/desk/src/**/*.stories.tsx',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: ['../public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), healthModule()],
    resolve: {
      ...config.resolve,
      tsconfigPaths: true,
      // The packages are drawn from their sources, so that nothing has to be built first, styles included.
      alias: [
        { find: /^@standfirst\/ui\/styles\.css$/, replacement: `${packages}ui/src/styles.css` },
        { find: /^@standfirst\/ui\/(themes\/[\w-]+\.css)$/, replacement: `${packages}ui/src/$1` },
        { find: /^@standfirst\/ui\/comment-form$/, replacement: `${packages}ui/src/comment-form.ts` },
        { find: /^@standfirst\/([^/]+)$/, replacement: `${packages}$1/src/index.ts` },
        { find: /^@standfirst\/([^/]+)\/(.+)$/, replacement: `${packages}$1/src/$2/index.ts` },
      ],
    },
    // The themes stand beside each other on one page: light-dark() is to stay what it is.
    build: { ...config.build, cssTarget: 'esnext' },
  }),
} satisfies StorybookConfig;
