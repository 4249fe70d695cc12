/** How the moment of a comment is written; in UTC, so that server and browser write the same. */
export const dateStyle = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const;
