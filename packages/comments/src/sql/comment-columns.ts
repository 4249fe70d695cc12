/** The columns of a `CommentRecord`. */
export const commentColumns =
  'article_id, id, parent_id, root_id, depth, state, author, body, anchor, reason, created_at, edited_at, revision, changed_at';

/** The same where another table stands beside. */
export const ownCommentColumns = commentColumns.replaceAll(/\w+/g, 'comment.$&');
