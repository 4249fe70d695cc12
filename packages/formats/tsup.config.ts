import { library } from '../../tsup.config.base.js';

/** A reader is some hundred files, and opening each takes a fresh process more time than what stands in it: those that the same doors need are one. */
export default library({ entry: ['src/index.ts', 'src/*/index.ts'], bundle: true, splitting: true });
