import type { ElementTemplate } from '../comment/logic/element-template.js';
import { fill } from '../comment/logic/fill-words.js';

/**
 * An element from data. Nothing is ever parsed as HTML, so pages may forbid that (`trusted-types 'none'`), and values are
 * filled in once: braces that a reader typed stay what they are.
 */
export function buildElement(
  [name, attributes, ...children]: ElementTemplate,
  values: Readonly<Record<string, string>> = {},
  ...more: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const key in attributes) made.setAttribute(key, fill(attributes[key]!, values));
  const inside = children.map((child) =>
    typeof child === 'string' ? fill(child, values) : buildElement(child, values),
  );
  made.append(...inside, ...more);
  // Readers' links passed `safeUrl` before they were stored. This looks once more at what the browser makes of them, since the
  // whole policy would be an eighth of the script.
  if (made instanceof HTMLAnchorElement && !/^http/.test(made.protocol)) made.removeAttribute('href');
  return made;
}
