/** What draws the blocks of an article draws those of a comment: each must be one of the article's. */
import type { Block } from '../blocks/index.js';
import type { CommentBlock } from './comment-block.js';

type Holds<T extends true> = T;
export type EveryCommentBlockIsABlock = Holds<CommentBlock extends Block ? true : false>;
