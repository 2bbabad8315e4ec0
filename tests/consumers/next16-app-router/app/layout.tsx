import type { ReactNode } from 'react';
import 'mapwell/styles.css';

export const metadata = { title: 'Assessment' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>{children}</body>
    </html>
  );
}
