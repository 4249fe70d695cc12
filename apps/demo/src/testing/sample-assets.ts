import type { Assets } from '../assets.js';

/** Addresses of files that no test asks for. */
export const sampleAssets: Assets = {
  styles: '/assets/styles.css',
  script: '/assets/enhance.js',
  tryScript: '/assets/try.js',
  deskStyles: '/assets/desk.css',
  deskScript: '/assets/desk.js',
  signInScript: '/assets/sign-in.js',
  icon: '/assets/icon.svg',
  find: () => undefined,
};
