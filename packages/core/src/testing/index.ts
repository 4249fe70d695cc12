export { describeKind, type Kind } from './describe-kind.js';
