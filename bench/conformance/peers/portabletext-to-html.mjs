import { escapeHTML, toHTML } from '@portabletext/to-html';

export const packages = ['@portabletext/to-html'];

// Types of one's own are given a component, as its README asks; the one that nobody knows is given none.
const types = { pullquote: ({ value }) => `<aside>${escapeHTML(value.text)}</aside>` };

export const conversions = [
  {
    from: 'portable-text',
    to: 'html',
    convert: (blocks) => {
      let told = false;
      const output = toHTML(blocks, { components: { types }, onMissingComponent: () => (told = true) });
      return { output, told };
    },
  },
];
