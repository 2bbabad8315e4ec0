import type { Decorator } from '@storybook/react-vite';
import * as React from 'react';
import './host-page.css';

/** The page a story stands in, as a host would have it: it has a heading of its own, which is heard and not seen. */
export const inHostPage: Decorator = (Story, { title, name }) => (
  <div className="host-page">
    <h1 className="host-page-heading">{`${title}: ${name}`}</h1>
    <Story />
  </div>
);
