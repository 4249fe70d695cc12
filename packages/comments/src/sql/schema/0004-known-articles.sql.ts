/** Where articles stand that the service does not hold itself. */
export const articleTables = `
CREATE TABLE known_article (
  article_id {{key}} NOT NULL, url TEXT NOT NULL, title TEXT, seen_at BIGINT NOT NULL,
  PRIMARY KEY (article_id)) {{byArticle}};
CREATE INDEX known_article_seen ON known_article (seen_at, article_id);
`;
