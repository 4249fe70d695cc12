/**
 * Comments are found by their writers' names as they look. How that is computed, SQL cannot say: what was kept before this step
 * has no such key, and its names are nobody's.
 */
export const names = `
ALTER TABLE comment ADD COLUMN name_key {{key}};
CREATE INDEX comment_named ON comment (article_id, name_key, id) WHERE state = 'published' AND name_key IS NOT NULL;
`;
