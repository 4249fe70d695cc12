import type { Article } from '../article/article.js';
import type { Block } from '../blocks/index.js';
import type { Inline } from '../inlines/index.js';

/** What `parseArticle` takes: the model, but words may be plain strings and blocks may come without ids. */
export type ArticleInput = Omit<Loose<Article>, 'id'> & { id?: string };

type Loose<Value> = Value extends readonly Inline[]
  ? string | readonly (string | LooseNode<Inline>)[]
  : Value extends readonly (infer Item)[]
    ? readonly Loose<Item>[]
    : Value extends Block
      ? LooseNode<Value>
      : Value extends object
        ? { [Key in keyof Value]: Loose<Value[Key]> }
        : Value;

type LooseNode<Node> = Node extends { id: string }
  ? { [Key in keyof Omit<Node, 'id'>]: Loose<Omit<Node, 'id'>[Key]> } & { id?: string }
  : { [Key in keyof Node]: Loose<Node[Key]> };
