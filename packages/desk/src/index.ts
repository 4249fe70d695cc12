export { createDesk, type DeskOptions } from './desk/desk.js';
export { sessionOf } from './desk/desk-session.js';
