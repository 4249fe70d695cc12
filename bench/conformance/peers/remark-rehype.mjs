import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

export const packages = ['remark-rehype', 'remark-gfm'];

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify);

export const conversions = [
  { from: 'markdown', to: 'html', convert: (markdown) => String(processor.processSync(markdown)) },
];
