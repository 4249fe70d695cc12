'use client';
import { useEffect, useState } from 'react';

/** How many characters are left, in words: at once for the eye, and after a pause, in a place of its own, for the ear. */
export function useLength() {
  const [count, setCount] = useState<string>();
  const [aloud, setAloud] = useState('');
  useEffect(() => {
    const pause = setTimeout(() => setAloud(count ?? ''), 1000);
    return () => clearTimeout(pause);
  }, [count]);
  return [{ count, aloud }, setCount] as const;
}
