export { CommentForm, type ClientCommentFormProps as CommentFormProps } from './comment/comment-form.client.js';
