/// <reference types="vite/client" />
import type { Decorator, Preview } from '@storybook/react-vite';
import * as React from 'react';

// Both as globs, because a glob comes before every import: the themes have to follow the sheet they change.
import.meta.glob('../src/styles.css', { eager: true });
import.meta.glob('../src/foundation/style/themes/*.css', { eager: true });

interface SurroundingsProps {
  theme: string;
  dir: string;
  locale: string;
  children: React.ReactNode;
}

/** Theme, direction and language belong to the whole page, as they do in a host. */
function Surroundings({ theme, dir, locale, children }: SurroundingsProps) {
  React.useLayoutEffect(() => {
    const page = document.documentElement;
    page.dataset['mapwellTheme'] = theme;
    page.dir = dir;
    page.lang = locale;
  }, [theme, dir, locale]);
  return <main>{children}</main>;
}

const withSurroundings: Decorator = (Story, { globals }) => (
  <Surroundings
    theme={String(globals['theme'])}
    dir={String(globals['dir'])}
    locale={String(globals['locale'])}
  >
    <Story />
  </Surroundings>
);

const preview: Preview = {
  decorators: [withSurroundings],
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Families', '*'] } },
  },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'high-contrast', title: 'High contrast' },
          { value: 'high-contrast-dark', title: 'High contrast, dark' },
          { value: 'govuk-like', title: 'Like GOV.UK' },
          { value: 'govuk-like-dark', title: 'Like GOV.UK, dark' },
          { value: 'nhs-like', title: 'Like the NHS' },
          { value: 'nhs-like-dark', title: 'Like the NHS, dark' },
        ],
      },
    },
    dir: {
      description: 'Direction of writing',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    locale: {
      description: 'Language',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en-GB', title: 'English' },
          { value: 'en-XA', title: 'English, stretched and accented' },
        ],
      },
    },
  },
  initialGlobals: { theme: 'light', dir: 'ltr', locale: 'en-GB' },
};

export default preview;
