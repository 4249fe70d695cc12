import type { Element } from 'hast';
import * as v from 'valibot';
import { inlinesSchema } from './any-inline.js';
import type { Inline } from './index.js';
import { defineInline, type InlineDefinition } from './define-inline.js';
import { nodeBase } from './node-base.js';

/** The schema that all plain marks share: a type and the words that it marks. */
export const markSchema = <const Type extends string>(type: Type) =>
  v.object({
    type: v.literal(type),
    /** The words under the mark. */
    children: inlinesSchema,
    ...nodeBase,
  });

interface Mark {
  type: string;
  children: Inline[];
}

/** A mark that HTML has an element for; the first tag name is written, all are read. */
export const defineMark = <Node extends Mark>(
  definition: Pick<InlineDefinition<Node>, 'type' | 'examples'> & {
    schema: { readonly entries: object };
    tagNames: readonly [string, ...string[]];
    create: (children: Inline[]) => Node;
  },
): InlineDefinition<Node> => {
  const { type, schema, examples, tagNames, create } = definition;
  return defineInline<Node>({
    type,
    schema,
    // Every mark holds its words in `children`; the generic node cannot say so by itself.
    holds: { children: 'inlines' } as InlineDefinition<Node>['holds'],
    examples,
    toHtml: ({ children }, write) => write.element(tagNames[0], { children: write.inlines(children) }),
    fromHtml: (found: Element, read) => (tagNames.includes(found.tagName) ? create(read.inlines(found)) : undefined),
  });
};
