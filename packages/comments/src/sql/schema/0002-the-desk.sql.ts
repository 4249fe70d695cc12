/**
 * What the desk needs: what it sets for threads, lists, reports, earlier texts, a log, tickets, the outbox. Evidence moves
 * from the private part, which an erasure drops, to the events, which stay.
 */
export const deskTables = `
ALTER TABLE thread_count ADD COLUMN revision BIGINT NOT NULL DEFAULT 0;
ALTER TABLE thread_count ADD COLUMN last_activity_at BIGINT;
UPDATE thread_count SET
  revision = (SELECT revision FROM thread WHERE thread.article_id = thread_count.article_id),
  last_activity_at = (SELECT last_activity_at FROM thread WHERE thread.article_id = thread_count.article_id);
DROP TABLE thread;
CREATE TABLE thread (
  article_id {{key}} NOT NULL, state TEXT CHECK (state IN ('open','closed','archived','off')),
  closed_reason TEXT CHECK (closed_reason IN ('moderator','volume','legal')),
  moderation TEXT CHECK (moderation IN ('pre','post','first-time')),
  closes_at BIGINT, lists TEXT NOT NULL DEFAULT '[]', changed_at BIGINT NOT NULL,
  PRIMARY KEY (article_id)) {{byArticle}};
ALTER TABLE comment ADD COLUMN anchor TEXT;
ALTER TABLE comment ADD COLUMN anchor_target {{key}};
ALTER TABLE comment ADD COLUMN edited_at BIGINT;
ALTER TABLE comment ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE comment ADD COLUMN changed_at BIGINT NOT NULL DEFAULT 0;
UPDATE comment SET changed_at = coalesce((SELECT max(at) FROM moderation_event AS moved
  WHERE moved.article_id = comment.article_id AND moved.comment_id = comment.id), created_at);
DROP INDEX comment_waiting;
CREATE INDEX comment_desk ON comment (state, changed_at, article_id, id);
CREATE INDEX comment_anchored ON comment (article_id, anchor_target, id, state) WHERE anchor_target IS NOT NULL AND state IN ('published','removed','withdrawn','erased');
ALTER TABLE moderation_event ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE moderation_event ADD COLUMN note TEXT;
ALTER TABLE moderation_event ADD COLUMN evidence TEXT;
UPDATE moderation_event SET evidence = (SELECT nullif(replace(evidence, '"policy":', '"version":"1","phase":'), '[]')
  FROM comment_private AS own WHERE own.article_id = moderation_event.article_id AND own.id = moderation_event.comment_id)
  WHERE seq = 1;
CREATE INDEX event_time ON moderation_event (at, article_id, comment_id, seq);
ALTER TABLE comment_private DROP COLUMN evidence;
ALTER TABLE comment_private ADD COLUMN email_confirmed SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE comment_private ADD COLUMN author_key {{key}};
CREATE INDEX private_author ON comment_private (author_key, article_id, id) WHERE author_key IS NOT NULL;
CREATE INDEX private_repeat ON comment_private (duplicate_key, created_at, article_id);
DROP INDEX private_email;
CREATE INDEX private_email ON comment_private (email_hmac, article_id, id) WHERE email_hmac IS NOT NULL;
CREATE TABLE comment_revision (
  article_id {{key}} NOT NULL, comment_id {{key}} NOT NULL, revision INTEGER NOT NULL, source TEXT NOT NULL, body TEXT NOT NULL,
  replaced_at BIGINT NOT NULL, actor_kind TEXT NOT NULL, actor_id TEXT,
  PRIMARY KEY (article_id, comment_id, revision)) {{byArticle}};
CREATE TABLE report (
  article_id {{key}} NOT NULL, comment_id {{key}} NOT NULL, reader {{key}} NOT NULL, reason TEXT NOT NULL, detail TEXT,
  at BIGINT NOT NULL, resolved_at BIGINT,
  PRIMARY KEY (article_id, comment_id, reader)) {{byArticle}};
CREATE INDEX report_open ON report (article_id, comment_id, at) WHERE resolved_at IS NULL;
CREATE TABLE desk_event (
  article_id {{key}} NOT NULL, seq INTEGER NOT NULL, at BIGINT NOT NULL, actor_kind TEXT NOT NULL, actor_id TEXT,
  action TEXT NOT NULL, detail TEXT NOT NULL,
  PRIMARY KEY (article_id, seq)) {{byArticle}};
CREATE INDEX desk_event_time ON desk_event (at, article_id, seq);
CREATE TABLE outbox (
  article_id {{key}} NOT NULL, id {{key}} NOT NULL, kind TEXT NOT NULL, payload TEXT NOT NULL, available_at BIGINT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (article_id, id)) {{byArticle}};
CREATE INDEX outbox_due ON outbox (available_at, article_id, id);
CREATE TABLE list_entry (
  kind {{key}} NOT NULL CHECK (kind IN ('word','domain')), entry {{key}} NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('hold','spam')), PRIMARY KEY (kind, entry)) {{norowid}};
CREATE TABLE ticket (
  hash {{key}} NOT NULL, purpose TEXT NOT NULL, subject TEXT NOT NULL, expires_at BIGINT NOT NULL,
  PRIMARY KEY (hash)) {{norowid}};
CREATE INDEX ticket_subject ON ticket (subject);
CREATE INDEX ticket_expiry ON ticket (expires_at);
CREATE TABLE confirmed_email (
  email_hmac {{key}} NOT NULL, writer_hash {{key}} NOT NULL, at BIGINT NOT NULL,
  PRIMARY KEY (email_hmac, writer_hash)) {{norowid}};
`;
