import type { CommentDeed } from './deed-words.js';

/** One sentence in every plural form of its language; `{count}` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/**
 * Every word of the conversation, as plain data: it crosses from server to browser as JSON, so no value is a function.
 * Names in braces are filled in; a translation may move them and may leave them out.
 */
export interface CommentWords {
  /** BCP 47; numbers, plural forms and dates follow it. */
  readonly lang: string;
  readonly thread: {
    readonly count: PluralForms;
    readonly none: string;
    readonly empty: string;
    readonly closed: string;
    readonly respond: string;
  };
  readonly comment: {
    readonly reply: string;
    /** Read aloud in place of `reply`; has to hold the same word (WCAG 2.5.3). */
    readonly replyTo: string;
    readonly inReplyTo: string;
    readonly inReplyToUnseen: string;
    /** Before the words of the article that a comment is about. */
    readonly about: string;
    /** Of words that the article no longer has, or has at another place. */
    readonly aboutMoved: string;
    readonly aboutGone: string;
    /** In place of a name, for a writer who gave none. */
    readonly anonymous: string;
    readonly pending: string;
    readonly edited: string;
    readonly mine: string;
    /** Links to what a reader may do with a comment; where they stand below many, they are read aloud with the name. */
    readonly actions: Readonly<Record<CommentDeed, string>>;
    readonly actionOn: Readonly<Record<CommentDeed, string>>;
    /** Below what its writer took back a moment ago. */
    readonly putBack: string;
    readonly badges: Readonly<Record<string, string>>;
    readonly removed: string;
    readonly withdrawn: string;
    readonly erased: string;
  };
  readonly form: {
    readonly heading: string;
    readonly promise: string;
    readonly requiredNote: string;
    readonly closed: string;
    readonly submit: string;
    readonly cancelReply: string;
    readonly cancelAbout: string;
    /** The button at words that a reader has selected. */
    readonly respondToWords: string;
    readonly bodyHint: PluralForms;
    readonly urlHint: string;
    readonly trap: string;
  };
  /** What the form says while somebody uses it. */
  readonly state: {
    readonly answering: string;
    readonly about: string;
    readonly problem: string;
    readonly notSent: string;
    readonly again: PluralForms;
    readonly sending: string;
    readonly published: string;
    readonly held: string;
    readonly left: PluralForms;
    readonly over: PluralForms;
  };
  readonly labels: Readonly<Record<'body' | 'name' | 'email' | 'url', string>>;
  /** By `field.code`, else `code.unit`, else `code`, else `other`. */
  readonly issues: Readonly<Record<string, string>> & { readonly other: string };
  /** By the last part of a problem's `type`; `offline` and `timeout` are the browser's own. */
  readonly failures: Readonly<Record<string, string>> & { readonly refused: string };
}

/** A field that people see. */
export type VisibleField = keyof CommentWords['labels'];

/** The words in English; spread them and replace what you say otherwise. */
export const commentWords: CommentWords = {
  lang: 'en',
  thread: {
    count: { one: '{count} comment', other: '{count} comments' },
    none: 'Comments',
    empty: 'Nobody has responded yet. Yours could be the first voice here.',
    closed: 'This conversation is closed. It can still be read.',
    respond: 'Write a response',
  },
  comment: {
    reply: 'Reply',
    replyTo: 'Reply to {name}',
    inReplyTo: 'In reply to {name}',
    inReplyToUnseen: 'In reply to a comment that is not shown here',
    about: 'On these words of the article:',
    aboutMoved: 'The article was changed; the words now stand at another place.',
    aboutGone: 'The article was changed; these words no longer stand in it.',
    anonymous: 'Anonymous',
    pending: 'Your comment is waiting for review. Until then only you can see it.',
    edited: 'edited',
    mine: 'You',
    actions: { edit: 'Edit', withdraw: 'Take back', report: 'Report' },
    actionOn: {
      edit: 'Edit your comment',
      withdraw: 'Take back your comment',
      report: 'Report the comment of {name}',
    },
    putBack: 'Put your comment back',
    badges: { staff: 'Staff', moderator: 'Moderator', 'article-author': 'Author of this article' },
    // Also where it waits or was rejected: which of them is nobody's business.
    removed: 'This comment is not shown.',
    withdrawn: 'The writer took this comment back.',
    erased: 'This comment was erased.',
  },
  form: {
    heading: 'Leave a Reply',
    promise: 'Your email address will not be published.',
    requiredNote: 'Required fields are marked {mark}',
    closed: 'Comments are closed. Thank you to everybody who took part.',
    submit: 'Post Comment',
    cancelReply: 'Cancel reply',
    cancelAbout: 'Respond to the whole article',
    respondToWords: 'Respond to these words',
    bodyHint: { one: 'Up to {count} character.', other: 'Up to {count} characters.' },
    urlHint: 'Your name will link to it.',
    trap: 'Leave this field empty',
  },
  state: {
    answering: 'You are answering {name}.',
    about: 'You are responding to “{words}”',
    problem: 'Please mend what follows',
    notSent: 'Your comment was not sent',
    again: { one: 'You can try again in {count} second.', other: 'You can try again in {count} seconds.' },
    sending: 'Sending your comment…',
    published: 'Thank you. Your comment is published.',
    held: 'Thank you. Your comment is waiting for review; it will appear once somebody has read it.',
    left: { one: '{count} character left', other: '{count} characters left' },
    over: { one: '{count} character too many', other: '{count} characters too many' },
  },
  labels: { body: 'Comment', name: 'Name', email: 'Email', url: 'Website' },
  issues: {
    'body.required': 'Write your comment',
    'name.required': 'Enter your name',
    'name.malformed': 'Enter a name without line breaks or web addresses',
    'email.required': 'Enter your email address',
    'email.malformed': 'Enter an email address such as name@example.com',
    'url.malformed': 'Enter a website such as https://example.com, or leave the field empty',
    'url.scheme-not-allowed': 'Enter a website that begins with http:// or https://',
    'too-long.graphemes': '{label} must have {max} characters or fewer',
    'too-long.lines': '{label} must have {max} lines or fewer',
    'too-long': '{label} is too long; make it shorter',
    'malformed-unicode': '{label} holds half of a character, as a cut-off emoji does; delete that and type it again',
    'control-characters': '{label} holds characters that cannot be seen; type it again',
    'too-many-links': '{label} holds too many links; take some out',
    'parent-unavailable': 'The comment that you are answering is gone; cancel the reply to write to everybody',
    'passage-unavailable':
      'The article does not have the words that you selected; send your comment again to respond to the whole article',
    other: 'Look at “{label}” again',
  },
  failures: {
    offline: 'You are offline. Your words are kept here; send them when you are connected again.',
    timeout: 'The site did not answer. Your words are kept here; please try again.',
    unavailable: 'The comments cannot be reached at the moment. Your words are kept here.',
    duplicate: 'You have said this already: the same comment stands in this conversation.',
    'rate-limited': 'You are writing faster than we can take it. Your words are kept here.',
    'thread-closed': 'This conversation was closed while you were writing. Your words are kept here for you to copy.',
    'parent-unavailable': 'The comment that you are answering is gone. Cancel the reply to write to everybody.',
    'in-progress': 'This comment is already on its way. Wait a moment before you try again.',
    'too-large': 'Your comment is too long to be sent. Make it shorter.',
    refused: 'The site did not take it. Your words are kept here; please try again.',
  },
};
