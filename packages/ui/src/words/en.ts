/** Every word that the article's views add to the page, in English. Functions take what varies and mind the plural. */
export const en = {
  /** The language of these words, BCP 47. */
  lang: 'en',
  /** Before a byline that names agents alone; a byline that is printed whole stays as it is. */
  by: 'By',
  readingTime: (minutes: number) => `About ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} to read`,
  published: 'Published',
  updated: 'Updated',
  /** The link to the comment form. */
  respond: 'Write a response',
  notes: 'Notes',
  backToText: (note: number) => `Back to note ${note} in the text`,
  corrections: 'Corrections and clarifications',
  correctionKinds: {
    correction: 'Correction',
    clarification: 'Clarification',
    update: 'Update',
    'editors-note': 'Editor’s note',
    retraction: 'Retraction',
  },
  subjects: 'Subjects',
  related: 'Related',
  credits: 'Credits',
  /** Roles of contributions that have a word of their own; another role is printed as it stands. */
  roles: {
    author: 'Words',
    reporting: 'Reporting',
    photography: 'Photography',
    illustration: 'Illustration',
    editing: 'Editing',
    translation: 'Translation',
    wire: 'Wire',
  },
  /** What a machine did to the article. */
  machine: (name: string, role: string) => `Made with the help of ${name}: ${role}`,
  madeByMachine: 'This picture was made by a machine.',
  transcript: 'Read the transcript',
  pullquote: 'Pull quote',
  /** The name of a table that has no caption, where it can be scrolled. */
  table: 'Table',
  embed: (provider: string, host: string) => `From ${provider}. The link leaves this site for ${host}.`,
  embedTracks: 'That site may follow what you do there.',
  keyEvent: 'Key event',
  pinned: 'Pinned',
  /** Marks a speaker whom the text does not name; shown on request only. */
  inferred: 'Attribution inferred',
  paraphrase: 'In the reporter’s words',
  via: (name: string) => `Told to ${name}`,
  translated: (from: string, by?: string) => (by ? `Translated from ${from} by ${by}` : `Translated from ${from}`),
  pages: (from: string, to?: string) => (to ? `Pages ${from}–${to}` : `Page ${from}`),
  recordedAt: (time: string) => `At ${time}`,
  checks: {
    verbatim: 'Checked: word for word as in the source',
    altered: 'Checked: differs from the source',
    'not-found': 'Checked: not found in the source',
    unchecked: '',
  },
  /** Over the list of speakers and their quotations. */
  voices: 'Who says what',
  inArticle: 'Read it in the article',
  unknown: (type: string, path: string) => `Unknown block “${type}” at ${path}`,
};
