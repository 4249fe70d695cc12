import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Reads what tokens come to where the element stands, and again each time that the theme around it changes. */
export function useComputed<Root extends HTMLElement, Value>(
  read: (styles: CSSStyleDeclaration) => Value,
): [root: RefObject<Root | null>, value: Value | undefined] {
  const root = useRef<Root>(null);
  const reader = useRef(read);
  const [value, setValue] = useState<Value>();
  useLayoutEffect(() => {
    const element = root.current!;
    const look = () => setValue(reader.current(getComputedStyle(element)));
    look();
    const themes = new MutationObserver(look);
    const page = element.closest('.workshop-page');
    if (page) themes.observe(page, { attributeFilter: ['data-theme', 'data-brand'] });
    return () => themes.disconnect();
  }, []);
  return [root, value];
}
