import { stringBuilder } from '@standfirst/core';

/** What stands around the content of a mail. */
export interface MailFrame {
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  /** The words that a list of mails shows behind the subject; empty for the first words of the content. */
  readonly preview: string;
  /** HTML. */
  readonly content: string;
}

/** Unseen in the mail itself, by those who look and those who listen. */
const UNSEEN = 'display:none;max-height:0;overflow:hidden;mso-hide:all';

/**
 * A whole document. It says that it can be read by day and by night, which holds as it sets no colour of words or paper, and
 * asks clients not to turn numbers into links.
 */
export function mailDocument({ lang, dir, title, preview, content }: MailFrame): string {
  const { element, text, join } = stringBuilder;
  const unseen = preview === '' ? '' : `<div style="${UNSEEN}">${text(preview)}</div>\n`;
  const head = join([
    '<meta charset="utf-8">\n',
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    '<meta name="color-scheme" content="light dark">\n',
    '<meta name="supported-color-schemes" content="light dark">\n',
    '<meta name="x-apple-disable-message-reformatting">\n',
    '<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">\n',
    element('title', { children: text(title) }),
  ]);
  const html = element('html', { lang, dir, children: `\n<head>\n${head}\n</head>\n${body(unseen + content)}\n` });
  return `<!doctype html>\n${html}\n`;
}

const body = (inside: string) => `<body style="margin:0;padding:0;-webkit-text-size-adjust:100%">\n${inside}\n</body>`;
