'use client';
import { useEffect, useState } from 'react';
import type { FormLayoutProps } from './form-layout.js';

type Answering = FormLayoutProps['answering'];

/**
 * What is answered. The reply links of a thread set it, wherever the thread is drawn, and the link of the form takes it back;
 * `onChoice` is called after either.
 */
export function useReplyLinks(formId: string, first: Answering, onChoice: () => void) {
  const [answering, answer] = useState(first);
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      // With these keys the reader asks for a tab of its own.
      if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
      const link = event.target.closest('a');
      const id = link?.closest(`#${CSS.escape(formId)}-answering`) ? '' : link?.dataset['sfReply'];
      if (id === undefined) return;
      event.preventDefault();
      answer(id === '' ? undefined : { id, name: nameOnPage(id) });
      onChoice();
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [formId, onChoice]);
  return [answering, answer] as const;
}

/** The name of a comment's writer, as the page shows it. */
export const nameOnPage = (id: string): string =>
  document.getElementById(`comment-${id}`)?.querySelector('bdi')?.textContent ?? '';
