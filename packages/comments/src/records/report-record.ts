import type { ReasonCode } from '@standfirst/core';

/** What one reader says against one comment. Private: neither the number of reports nor who sent them is ever shown. */
export interface ReportRecord {
  readonly articleId: string;
  readonly commentId: string;
  /** A print of who reports: each reader counts once. */
  readonly reader: string;
  readonly reason: ReasonCode;
  /** In the reader's own words, `null` for none. */
  readonly detail: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** When a moderator decided about the comment; it counts no longer. */
  readonly resolvedAt: number | null;
}
