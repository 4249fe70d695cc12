import { blockView } from '../block-view.js';

/**
 * Words of the article repeated large; hidden from assistive technology only when they are proven to stand in the body.
 */
export const PullquoteView = blockView('PullquoteView', 'pullquote');
