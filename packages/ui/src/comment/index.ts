export { CommentForm, type CommentFormProps } from './comment-form.js';
export { CommentView, type CommentViewProps } from './comment-view.js';
export { commentWords, type CommentWords, type PluralForms } from './comment-words.js';
export { deedWords, type CommentDeed, type DeedWords } from './deed-words.js';
export type { FormState } from './form-state.js';
export type { HeadingLevel } from './heading-element.js';
export type { Failure } from './logic/failure-sentence.js';
export { ThreadView, type ThreadViewProps } from './thread-view.js';
