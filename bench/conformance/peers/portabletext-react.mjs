import { PortableText } from '@portabletext/react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

export const packages = ['@portabletext/react'];

// Types of one's own are given a component, as its README asks; the one that nobody knows is given none.
const components = { types: { pullquote: ({ value }) => createElement('aside', null, value.text) } };

export const conversions = [
  {
    from: 'portable-text',
    to: 'html',
    convert: (value) => {
      let told = false;
      const onMissingComponent = () => (told = true);
      const output = renderToStaticMarkup(createElement(PortableText, { value, components, onMissingComponent }));
      return { output, told };
    },
  },
];
