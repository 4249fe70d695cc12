import type { Actor } from './moderation-event.js';

/** What can be done at the desk besides moving a comment. */
export type DeskAction =
  'set-thread' | 'change-lists' | 'dismiss-reports' | 'read-email' | 'sign-in' | 'export-person' | 'erase-person';

/** Something done at the desk that moves no comment. Events are only added, never changed. */
export interface DeskEvent {
  /** `null` for what concerns the whole site. */
  readonly articleId: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly actor: Actor;
  readonly action: DeskAction;
  /** What was changed, without anything personal. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** A desk event as the log has it. */
export interface LoggedDeskEvent extends DeskEvent {
  /** Its number among those of its article or of the site, from 1. */
  readonly seq: number;
}
