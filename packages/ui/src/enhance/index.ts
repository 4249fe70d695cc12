import { takeOver } from './take-over.js';

/**
 * Makes the forms of `CommentForm` inside `root` send without leaving the page, and gives them drafts, a count of characters
 * and replies in place. Without it, or when it fails, they stay the plain forms that they are. Call it once the page stands.
 */
export function enhance(root: ParentNode = document): void {
  root.querySelectorAll<HTMLFormElement>('form[data-sf-api]:not([novalidate])').forEach(takeOver);
}
