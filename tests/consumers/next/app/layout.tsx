import '@standfirst/ui/styles.css';
import type { ReactNode } from 'react';

export const metadata = { title: 'A page of Next', icons: { icon: 'data:,' } };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body className="sf-page">{children}</body>
    </html>
  );
}
