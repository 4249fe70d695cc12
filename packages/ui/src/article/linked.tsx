import { safeUrl } from '@standfirst/core';
import type { ReactNode } from 'react';

/** Words that are a link where their URL passes the policy, and words where it does not. */
export function linked(text: string, url: string | undefined, rel?: string): ReactNode {
  const href = url === undefined ? null : safeUrl(url, 'link');
  if (!href) return text;
  return (
    <a href={href} rel={rel}>
      {text}
    </a>
  );
}
