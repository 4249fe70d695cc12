import type { Article } from '@standfirst/core';
import { write } from '@standfirst/formats/json-ld';

/** The article for machines. The only place where a page holds text that React has not escaped: the format has, for this very use. */
export function JsonLdScript({ article, url }: { article: Article; url: string }) {
  const { output } = write({ ...article, url });
  // eslint-disable-next-line react/no-danger -- JSON, with < > & and the line separators escaped by formats/json-ld
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: output }} />;
}
