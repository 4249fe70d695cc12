import * as v from 'valibot';

/** What a reader sends, with the names that the form's fields have. Every value is text as typed; unknown names are dropped. */
export const commentSubmissionSchema = v.object({
  /** How the writer wants to be called. */
  name: v.exactOptional(v.string(), ''),
  /** Never published, nor anything computed from it. */
  email: v.exactOptional(v.string(), ''),
  /** The writer's website. */
  url: v.exactOptional(v.string(), ''),
  /** The comment, in a small subset of Markdown; HTML is text. */
  body: v.exactOptional(v.string(), ''),
  /** Id of the comment that is answered; empty for the article itself. */
  parentId: v.exactOptional(v.nullable(v.string()), ''),
  /** The words of the article that the comment is about, as `aboutText` writes them; empty for the article as a whole. */
  about: v.exactOptional(v.string(), ''),
  /** Chosen by the sender so that a repeated request stores one comment: at most 128 visible ASCII characters; make 16 or more at random. */
  idempotencyKey: v.exactOptional(v.string(), ''),
  /** The trap: hidden from people, who leave it empty. */
  subject: v.exactOptional(v.string(), ''),
});

/** The form as a reader fills it. */
export interface CommentSubmission extends v.InferInput<typeof commentSubmissionSchema> {}

/** The name under which a field of the form is sent. */
export type SubmissionField = keyof CommentSubmission;

/** What was typed, field by field, so that no text is lost when a form is shown again. Only for the writer's own eyes. */
export type SubmissionValues = Partial<Record<SubmissionField, string>>;
