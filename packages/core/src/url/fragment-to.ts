/**
 * The address of an element on the same page by its id. Browsers decode it before they look for the id
 * (https://html.spec.whatwg.org/#find-a-potential-indicated-element); what may be read as another address is encoded.
 */
export const fragmentTo = (id: string): string => `#${id.replace(/[%\\/]/g, encodeURIComponent)}`;
