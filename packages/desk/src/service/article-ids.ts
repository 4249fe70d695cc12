const LONGEST = 200;

/** Whether a text can name an article: up to 200 characters, none of them unseen. Which articles there are, the site alone knows. */
export const isArticleId = (text: string): boolean => text.length <= LONGEST && /^[^\p{C}\p{Z}]+$/u.test(text);
