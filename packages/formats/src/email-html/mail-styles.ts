/** In pixels: mail clients drop other units. The content is as wide as mail has been for long, and shrinks on telephones. */
export const WIDTH = 600;
/** Left and right of the content. */
export const MARGIN = 16;

const TEXT_FONT = "Charter,Georgia,'Times New Roman',serif";
const DISPLAY_FONT = "'Palatino Linotype',Palatino,Georgia,serif";
const UI_FONT = "'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
const CODE_FONT = 'Menlo,Consolas,monospace';

/**
 * The only colour: lines that can be told from white and from black. Words and paper have none, so that each client uses
 * its own, by day and by night, and none has to turn ours over.
 */
export const LINE = '#8a8378';

const text = `font-family:${TEXT_FONT};font-size:18px;line-height:28px`;
const small = `font-family:${UI_FONT};font-size:14px;line-height:20px`;
const heading = `font-family:${DISPLAY_FONT};font-weight:bold`;

/** The style of each part of a mail. Nothing else reaches every client: style sheets and classes are filtered by some. */
export const styles = {
  kicker: `margin:0 0 8px;${small};font-weight:bold`,
  headline: `margin:0 0 12px;${heading};font-size:32px;line-height:38px`,
  standfirst: `margin:0 0 16px;font-family:${TEXT_FONT};font-size:20px;line-height:28px`,
  line: `margin:0 0 6px;${small}`,
  cutline: `margin:0 0 18px;${small}`,
  p: `margin:0 0 18px;${text}`,
  h2: `margin:32px 0 12px;${heading};font-size:24px;line-height:30px`,
  h3: `margin:0 0 10px;${heading};font-size:20px;line-height:26px`,
  h4: `margin:0 0 8px;${heading};font-size:18px;line-height:24px`,
  list: `margin:0 0 18px;${text}`,
  li: 'margin:0 0 8px',
  img: 'display:block;width:100%;height:auto;border:0;margin:0 0 8px',
  pre: `margin:0 0 18px;padding:12px;border:1px solid ${LINE};font-family:${CODE_FONT};font-size:14px;line-height:20px;white-space:pre-wrap;word-wrap:break-word`,
  code: `font-family:${CODE_FONT};font-size:0.9em`,
  hr: `border:0;border-top:1px solid ${LINE};height:1px;margin:28px 0`,
  table: `width:100%;border-collapse:collapse;font-family:${TEXT_FONT};font-size:16px;line-height:24px`,
  caption: `padding:0 0 8px;${small};font-weight:bold`,
  cell: `padding:8px;border-bottom:1px solid ${LINE};vertical-align:top`,
  pullquote: `margin:0 0 8px;font-family:${DISPLAY_FONT};font-size:24px;line-height:32px`,
  link: 'color:inherit;text-decoration:underline',
  quietLink: 'color:inherit;text-decoration:none',
  small: 'font-size:12px;line-height:1px',
} as const;
