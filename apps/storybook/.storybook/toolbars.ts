import { locales } from './locales.js';
import { stresses } from './stress/stresses.js';
import { brands, themes } from './themes.js';

const toolbar = (icon: string, title: string, items: readonly { value: string; title: string }[]) => ({
  description: title,
  toolbar: { icon, title, dynamicTitle: true, items: [...items] },
});

/** Where every story begins; a story may set its own with `globals`. */
export const initialGlobals = {
  theme: 'light',
  brand: 'standfirst',
  direction: 'ltr',
  locale: 'en',
  size: '100',
  settings: 'none',
  stress: 'none',
  machine: 'hidden',
};

export const globalTypes = {
  theme: toolbar('contrast', 'Theme', [...themes, { value: 'both', title: 'Light | Dark' }]),
  brand: toolbar('paintbrush', 'Brand', brands),
  direction: toolbar('transfer', 'Direction', [
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  locale: toolbar(
    'globe',
    'Language of the page',
    Object.entries(locales).map(([value, { title }]) => ({ value, title })),
  ),
  size: toolbar('zoom', 'Reading size', [
    { value: '100', title: 'Size 100 %' },
    { value: '150', title: 'Size 150 %' },
    { value: '200', title: 'Size 200 %' },
  ]),
  settings: toolbar('accessibility', 'Settings of the reader', [
    { value: 'none', title: 'No settings' },
    { value: 'reduced-motion', title: 'Reduced motion' },
    { value: 'more-contrast', title: 'More contrast' },
    { value: 'forced-colours', title: 'Forced colours (as near as a page can)' },
    { value: 'print', title: 'On paper' },
  ]),
  stress: toolbar('lightning', 'Hostile content', [
    { value: 'none', title: 'As written' },
    ...Object.entries(stresses).map(([value, { title }]) => ({ value, title })),
  ]),
  machine: toolbar('eye', 'What the machine knows', [
    { value: 'hidden', title: 'As readers see it' },
    { value: 'shown', title: 'What the machine knows' },
  ]),
};
