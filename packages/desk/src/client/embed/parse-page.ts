/** `Document.parseHTML` and its older sisters, as far as browsers have them. */
interface Parsers {
  Document: { parseHTML?: (html: string, options: { sanitizer: object }) => Document };
  trustedTypes?: {
    createPolicy(name: string, rules: { createHTML: (html: string) => string }): { createHTML(html: string): string };
  };
}

const { Document: own, trustedTypes } = globalThis as unknown as Parsers; // no declarations know them all yet
const policy = own.parseHTML ? undefined : trustedTypes?.createPolicy('standfirst', { createHTML: (html) => html });

/** A page of the service as a document. Where the browser can, it takes out once more whatever could run. */
export const parsePage = (html: string): Document =>
  own.parseHTML?.(html, { sanitizer: {} }) ??
  new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
