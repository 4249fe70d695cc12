import type { Assets } from '../assets.js';

/** Addresses of files that no test asks for. */
export const sampleAssets: Assets = {
  styles: '/assets/styles.css',
  script: '/assets/enhance.js',
  tryScript: '/assets/try.js',
  icon: '/assets/icon.svg',
  find: () => undefined,
};
