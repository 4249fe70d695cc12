import { blockView } from '../block-view.js';

/**
 * The fallback of a kind that this version does not know; nothing without one, and with `develop` a box that names the
 * kind.
 */
export const UnknownView = blockView('UnknownView', 'unknown');
