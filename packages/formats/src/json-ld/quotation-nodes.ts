import { isInferred, quotesOf, type Article } from '@standfirst/core';
import { agentNode } from './agent-node.js';
import type { JsonLdNode } from './json-ld-node.js';
import { workNode } from './work-node.js';

/** The quotations whose words stand in marks, with who said them (https://schema.org/Quotation), where that is no guess. Retold words are none. */
export const quotationNodes = (article: Article): JsonLdNode[] =>
  quotesOf(article)
    .filter(({ quote, text }) => quote.mode === 'direct' && text !== '')
    .map(({ quote, text, speaker, source }) => ({
      '@type': 'Quotation',
      text: withoutComma(text),
      creator: isInferred(article.quotes ?? {}, quote.id) ? undefined : agentNode(speaker),
      // An occasion holds no words of its own, so it is no work that the words are part of.
      ...(source?.kind === 'occasion' ? {} : { isPartOf: workNode(source, article) }),
    }));

/** The comma before "she said" belongs to the reporter's sentence. */
const withoutComma = (text: string) => (text.endsWith(',') ? text.slice(0, -1) : text);
