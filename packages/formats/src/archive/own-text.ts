/** Texts that are longer are gone soon: they are the contents of posts and comments. */
const SHORT = 1024;

/**
 * A short text for itself. A piece that is cut from a string keeps the whole string alive, so that whoever remembers a name
 * of each article would remember the file.
 */
export const ownText = (text: string): string => (text.length < SHORT ? ` ${text}`.slice(1) : text);
