/** A paragraph, heading or single line of a page, trimmed, with the place where it stands. Offsets in UTF-16 units. */
export interface Passage {
  readonly text: string;
  /** Where it starts and ends (exclusive) in the source. */
  readonly start: number;
  readonly end: number;
  /** The pieces of `text` that stand in the source unit for unit; several where lines were joined. */
  readonly runs: readonly Run[];
  /** Passages of one group had no blank line between them. */
  readonly group: number;
  /** Where marks of notes stood, which were taken out of the text: in order, as offsets into it. */
  readonly notes?: readonly NoteMark[];
}

/** A place in a text that leads to a note. */
export interface NoteMark {
  readonly at: number;
  /** A key of the article's `notes`. */
  readonly note: string;
}

export interface Run {
  /** Its start in the passage's text. */
  readonly at: number;
  /** Its start in the source. */
  readonly source: number;
  readonly length: number;
}

/** The same passage from `from` on (an offset into its text), for what is taken off its front. */
export function passageFrom(passage: Passage, from: number): Passage {
  const runs = passage.runs.flatMap(({ at, source, length }) => {
    const cut = Math.max(0, from - at);
    return cut >= length ? [] : [{ at: Math.max(0, at - from), source: source + cut, length: length - cut }];
  });
  const notes = passage.notes?.map(({ at, note }) => ({ at: Math.max(0, at - from), note }));
  const start = runs[0]?.source ?? passage.end;
  return { ...passage, text: passage.text.slice(from), start, runs, ...(notes && { notes }) };
}
