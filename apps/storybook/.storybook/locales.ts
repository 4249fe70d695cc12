/** Languages that the words of the page are checked in, with the way they run. */
export const locales = {
  en: { title: 'English', direction: 'ltr' },
  de: { title: 'Deutsch', direction: 'ltr' },
  fr: { title: 'Français', direction: 'ltr' },
  es: { title: 'Español', direction: 'ltr' },
  pt: { title: 'Português', direction: 'ltr' },
  ar: { title: 'العربية', direction: 'rtl' },
  he: { title: 'עברית', direction: 'rtl' },
  fa: { title: 'فارسی', direction: 'rtl' },
  ur: { title: 'اردو', direction: 'rtl' },
  hi: { title: 'हिन्दी', direction: 'ltr' },
  ja: { title: '日本語', direction: 'ltr' },
  zh: { title: '中文', direction: 'ltr' },
} as const;

export type Locale = keyof typeof locales;

export const isLocale = (tag: string): tag is Locale => Object.hasOwn(locales, tag);
