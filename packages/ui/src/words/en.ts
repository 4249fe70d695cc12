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
  /** The link to the form from a quotation, and what it is called where its words cannot be seen. */
  respondToQuote: 'Respond',
  respondTo: (words: string) => `Respond to: ${words}`,
  /** In place of the name of a response's writer who gave none. */
  anonymous: 'Anonymous',
  responses: (count: number) => (count === 1 ? '1 response' : `${count} responses`),
  notes: 'Notes',
  backToText: (note: number) => `Back to note ${note} in the text`,
  /** The same where the text refers to the note several times; `place` counts from 1. */
  backToPlace: (note: number, place: number) => `Back to note ${note} in the text, place ${place}`,
  corrections: 'Corrections and clarifications',
  /** Before the words that a correction took away, and before those that stand there now. */
  was: 'Before:',
  now: 'Now:',
  /** The link from a correction to the place that it changed. */
  corrected: 'Go to the corrected place',
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
  mediaSource: (name: string) => `Source: ${name}`,
  duration: (time: string) => `Length: ${time}`,
  /** The names of what stands beside the story, by its role, where it has no title. */
  asides: { infobox: 'Background', 'editor-note': 'Editor’s note', disclosure: 'Disclosure', callout: 'Your turn' },
  pullquote: 'Pull quote',
  /** For workshops: a pull quote that repeats what the article no longer says. */
  pullquoteAstray: 'These words are no longer found in the text.',
  /** The name of a table that has no caption, where it can be scrolled. */
  table: 'Table',
  embed: (provider: string, host: string) => `From ${provider}. The link leaves this site for ${host}.`,
  embedTracks: 'That site may follow what you do there.',
  /** The button that loads an embed, where a script may; `tracks`: unless the site is known not to follow readers. */
  loadEmbed: (provider: string, tracks: boolean) =>
    tracks ? `Load from ${provider} (it may follow what you do)` : `Load from ${provider}`,
  keyEvent: 'Key event',
  /** Over the list of key events of a live article. */
  keyEvents: 'Key events',
  pinned: 'Pinned',
  /** Before the name of a speaker who was guessed; shown on request only. */
  inferred: 'Probably',
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
  voices: 'Who says what in this article',
  inArticle: 'Read it in the article',
  readSource: 'Read the source',
  /** Before the date of an occasion. */
  saidOn: 'Said on',
  /** Before the headline of the article that a card was taken from. */
  fromArticle: 'From',
  /** The link to the very words of a quotation, for sharing. */
  shareQuote: 'Link to these words',
  /** The button that copies a quotation with whose words they are, where a script may, and what it says afterwards. */
  copyQuote: 'Copy with attribution',
  copied: 'Copied',
  unknown: (type: string, path: string) => `Unknown block “${type}” at ${path}`,
};
