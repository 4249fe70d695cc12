/**
 * The first tables, as they were released; what changed since stands in the steps behind this one.
 *
 * Every table but `rate_limit` begins its primary key with the article: that is the key to distribute by. Times are integer
 * milliseconds, JSON is text: no engine may differ on them.
 */
export const firstTables = `
CREATE TABLE thread (
  article_id {{key}} NOT NULL, revision BIGINT NOT NULL DEFAULT 0, last_activity_at BIGINT, created_at BIGINT NOT NULL,
  PRIMARY KEY (article_id)) {{byArticle}};
CREATE TABLE thread_count (
  article_id {{key}} NOT NULL, slot SMALLINT NOT NULL, published BIGINT NOT NULL DEFAULT 0, roots BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (article_id, slot)) {{byArticle}};
CREATE TABLE comment (
  article_id {{key}} NOT NULL, id {{key}} NOT NULL, parent_id {{key}}, root_id {{key}} NOT NULL,
  depth SMALLINT NOT NULL CHECK (depth BETWEEN 0 AND 32),
  state TEXT NOT NULL CHECK (state IN ('unconfirmed','pending','published','spam','rejected','removed','withdrawn','erased')),
  author TEXT, body TEXT, reason TEXT, created_at BIGINT NOT NULL,
  PRIMARY KEY (article_id, id),
  CHECK ((depth = 0) = (parent_id IS NULL)), CHECK (depth > 0 OR root_id = id),
  CHECK (state <> 'erased' OR (author IS NULL AND body IS NULL))) {{byArticle}};
CREATE INDEX comment_root ON comment (article_id, id) WHERE depth = 0 AND state IN ('published','removed','withdrawn','erased');
CREATE INDEX comment_branch ON comment (article_id, root_id, id, state) WHERE state IN ('published','removed','withdrawn','erased');
CREATE INDEX comment_waiting ON comment (created_at, article_id, id) WHERE state = 'pending';
CREATE TABLE comment_private (
  article_id {{key}} NOT NULL, id {{key}} NOT NULL, source TEXT NOT NULL, duplicate_key TEXT NOT NULL,
  email_cipher {{blob}}, email_key_id TEXT, email_hmac TEXT, ip_hmac TEXT, browser_family TEXT,
  evidence TEXT NOT NULL DEFAULT '[]', writer_hash TEXT, created_at BIGINT NOT NULL, purge_at BIGINT,
  PRIMARY KEY (article_id, id)) {{byArticle}};
CREATE INDEX private_email ON comment_private (email_hmac) WHERE email_hmac IS NOT NULL;
CREATE INDEX private_duplicate ON comment_private (article_id, duplicate_key, created_at);
CREATE INDEX private_writer ON comment_private (writer_hash, article_id, id) WHERE writer_hash IS NOT NULL;
CREATE INDEX private_purge ON comment_private (purge_at) WHERE purge_at IS NOT NULL;
CREATE TABLE moderation_event (
  article_id {{key}} NOT NULL, comment_id {{key}} NOT NULL, seq INTEGER NOT NULL, at BIGINT NOT NULL,
  actor_kind TEXT NOT NULL, actor_id TEXT, action TEXT NOT NULL, from_state TEXT, to_state TEXT NOT NULL, reason TEXT,
  PRIMARY KEY (article_id, comment_id, seq)) {{byArticle}};
CREATE TABLE idempotency (
  article_id {{key}} NOT NULL, key {{key}} NOT NULL, request_hash TEXT NOT NULL, comment_id {{key}} NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('published','held')), expires_at BIGINT NOT NULL,
  PRIMARY KEY (article_id, key)) {{byArticle}};
CREATE INDEX idempotency_expiry ON idempotency (expires_at);
CREATE TABLE rate_limit (bucket {{key}} NOT NULL, tat BIGINT NOT NULL, PRIMARY KEY (bucket)) {{norowid}};
`;
