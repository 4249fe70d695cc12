/**
 * A comment that something was sent in answer to keeps a place in lists in whatever state it is: what answers it may be read
 * while it may not.
 */
export const answeredComments = `
ALTER TABLE comment ADD COLUMN answered SMALLINT NOT NULL DEFAULT 0;
UPDATE comment SET answered = 1
  WHERE (article_id, id) IN (SELECT article_id, parent_id FROM comment WHERE parent_id IS NOT NULL);
DROP INDEX comment_root;
DROP INDEX comment_branch;
DROP INDEX comment_anchored;
CREATE INDEX comment_root ON comment (article_id, id) WHERE depth = 0 AND (state = 'published' OR answered = 1);
CREATE INDEX comment_branch ON comment (article_id, root_id, id, state) WHERE (state = 'published' OR answered = 1);
CREATE INDEX comment_anchored ON comment (article_id, anchor_target, id, state)
  WHERE anchor_target IS NOT NULL AND (state = 'published' OR answered = 1);
`;
