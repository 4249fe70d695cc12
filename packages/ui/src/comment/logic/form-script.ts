import type { SubmissionLimits } from '@standfirst/core';
import type { CommentWords, PluralForms } from '../comment-words.js';
import { bodyTemplates } from './body-templates.js';
import { commentTemplate } from './comment-template.js';
import type { ElementTemplate } from './element-template.js';

/** What a form hands to its script as JSON. The script has no words and no markup of its own: it speaks the language of the page. */
export interface FormScript extends Pick<CommentWords, 'lang' | 'state' | 'labels' | 'issues' | 'failures'> {
  /** In place of a name, for a writer who gave none. */
  readonly noName: string;
  readonly limits: SubmissionLimits;
  readonly count: PluralForms;
  readonly comment: ElementTemplate;
  readonly body: typeof bodyTemplates;
}

export const formScript = (words: CommentWords, limits: SubmissionLimits): FormScript => {
  const { lang, thread, state, labels, issues, failures } = words;
  const templates = { comment: commentTemplate(words), body: bodyTemplates };
  return {
    lang,
    noName: words.comment.anonymous,
    limits,
    count: thread.count,
    ...templates,
    state,
    labels,
    issues,
    failures,
  };
};
