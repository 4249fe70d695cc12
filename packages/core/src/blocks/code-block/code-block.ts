import type { Element } from 'hast';
import * as v from 'valibot';
import { childNamed, words } from '../../html/element.js';
import { blockBase } from '../block-base.js';
import { defineBlock } from '../define-block.js';

export const codeBlockSchema = v.object({
  type: v.literal('codeBlock'),
  /** The language of the program, as a class name would say it: "ts". */
  language: v.exactOptional(
    v.pipe(v.string(), v.regex(/^[\w+#.-]{1,40}$/, 'Expected a short name such as ts or c++.')),
  ),
  /** The text, line breaks and spaces as they are. */
  value: v.string(),
  ...blockBase,
});

/** Lines of a program or of other text whose spaces count. */
export interface CodeBlock extends v.InferOutput<typeof codeBlockSchema> {}

export const codeBlock = defineBlock<CodeBlock>({
  type: 'codeBlock',
  schema: codeBlockSchema,
  holds: {},
  textSeparator: '',
  examples: [{ type: 'codeBlock', id: 'c1', language: 'ts', value: "import { quotesOf } from '@standfirst/core';\n" }],
  toHtml({ language, value, lang, dir }, write) {
    const className = language ? `language-${language}` : undefined;
    return write.element('pre', {
      lang,
      dir,
      children: write.element('code', { className, children: write.text(value) }),
    });
  },
  fromHtml(found) {
    if (found.tagName !== 'pre') return undefined;
    const code = childNamed(found, 'code') ?? found;
    const language = words(code, 'className')
      .find((name) => name.startsWith('language-'))
      ?.slice('language-'.length);
    return {
      type: 'codeBlock',
      id: '',
      ...(language && v.is(codeBlockSchema.entries.language, language) && { language }),
      value: textOf(code),
    };
  },
});

const textOf = (found: Element): string =>
  found.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? partOf(child) : ''))
    .join('');

/** Editors write the line ends of preformatted text as elements. */
const partOf = (found: Element): string => (found.tagName === 'br' ? '\n' : textOf(found));
