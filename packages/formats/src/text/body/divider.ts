/** A line of signs alone: `***`, `* * *`, `---`, `⁂`. */
export const isDivider = (text: string): boolean =>
  text === '⁂' ||
  (text.length <= 80 && /^([*\-_~•·=#])[\s*\-_~•·=#]*$/.test(text) && text.replace(/\s/g, '').length >= 3);
