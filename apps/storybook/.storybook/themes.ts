/** What the toolbar offers; the address of a story holds these names, so they have no spaces. */
export const themes = [
  { value: 'light', title: 'Light' },
  { value: 'dark', title: 'Dark' },
  { value: 'light-high-contrast', title: 'High contrast, light' },
  { value: 'dark-high-contrast', title: 'High contrast, dark' },
] as const;

/** Values of `data-brand`; the first is the library's own look, which needs no brand. */
export const brands = [
  { value: 'standfirst', title: 'Standfirst' },
  { value: 'fenmouth-herald', title: 'Fenmouth Herald' },
  { value: 'tramline', title: 'Tramline' },
] as const;

/** A name of the toolbar as a value of `data-theme`. */
export const themeOf = (name: string): string => name.replace('-high', ' high');

/** The themes of the page, from left to right. Side by side, the story stands on the page twice. */
export const themesOf = (choice: string): string[] => (choice === 'both' ? ['light', 'dark'] : [themeOf(choice)]);
