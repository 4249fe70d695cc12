/** A thread can close by an age of its own. */
export const closingByAge = `
ALTER TABLE thread ADD COLUMN close_after_days INTEGER;
`;
