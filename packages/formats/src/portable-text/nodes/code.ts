import { defineNode } from '../node-kind.js';
import { isRecord, textOf } from '../portable-node.js';

const LANGUAGE = /^[\w+#.-]{1,40}$/;

/** As the code input of Sanity has it (https://github.com/sanity-io/code-input). */
export const code = defineNode<'codeBlock'>({
  block: 'codeBlock',
  types: ['code', 'codeBlock', 'codeSnippet'],
  fields: ['language', 'code', 'value'],
  read(around, { warn }) {
    // A block of an editor's own holds the input as it is.
    const node = isRecord(around['code']) ? around['code'] : around;
    const value = [node['code'], node['value']].find((text) => typeof text === 'string');
    if (typeof value !== 'string') return undefined;
    const language = textOf(node['language']);
    const isName = language !== undefined && LANGUAGE.test(language);
    if (language !== undefined && !isName)
      warn(
        `"${language.slice(0, 40)}" is no short name of a language. The code stands without one. Use ts or c++.`,
        node,
        'language',
      );
    return { value, ...(isName && { language }) };
  },
  write: ({ language, value }) => ({ language, code: value }),
});
