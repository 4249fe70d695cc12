/** Says whether words bring their own quotation mark, so that styles never print a second one before it. */
export const opensWithMark = (text: string): boolean => /^\s*["'“”„«»‹›‘’‚「『]/.test(text);
