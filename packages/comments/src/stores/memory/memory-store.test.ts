import { describeCommentStore } from '../../testing/index.js';
import { memoryStore } from './index.js';

describeCommentStore('memory', () => memoryStore());
