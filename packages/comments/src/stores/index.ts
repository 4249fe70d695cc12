export { isPostgresAddress, openStore } from './open-store.js';
