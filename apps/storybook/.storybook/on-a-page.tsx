import type { Decorator } from '@storybook/react-vite';
import { useEffect, type ReactNode } from 'react';
import { applySetting } from './reader-settings.js';
import { themesOf } from './themes.js';

interface PageProps {
  readonly globals: Readonly<Record<string, unknown>>;
  readonly children: (theme: string) => ReactNode;
}

/** The page around a story: its theme, direction and language, and the settings of the one who reads it. */
export const onAPage: Decorator = (Story, { globals }) => <Page globals={globals}>{() => <Story />}</Page>;

function Page({ globals, children }: PageProps) {
  const { theme, brand, direction, locale, size, settings } = globals;
  useEffect(() => {
    document.documentElement.style.fontSize = size === '100' ? '' : `${String(size)}%`;
    return applySetting(String(settings));
  }, [size, settings]);
  return (
    <div className="workshop">
      {themesOf(String(theme)).map((name) => (
        <div
          key={name}
          className="workshop-page"
          data-theme={name}
          data-brand={String(brand)}
          dir={String(direction)}
          lang={String(locale)}
        >
          {children(name)}
        </div>
      ))}
    </div>
  );
}
