export { serve, type Answerer, type Listening } from './serve.js';
