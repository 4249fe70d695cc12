import { isRecord, textOf } from '../serialized/wordpress-block.js';

/** Footnotes as WordPress keeps them beside a content, in JSON: HTML of a line, by id. */
export function footnotesIn(json: string | undefined): ReadonlyMap<string, string> {
  try {
    const list: unknown = json === undefined ? [] : JSON.parse(json);
    const notes = (Array.isArray(list) ? (list as unknown[]) : [])
      .filter(isRecord)
      .flatMap((note): [string, string][] => {
        const [id, content] = [textOf(note, 'id'), textOf(note, 'content')];
        return id !== undefined && content !== undefined && /^\S{1,200}$/.test(id)
          ? [[id.toWellFormed(), content.toWellFormed().replaceAll('\0', '\u{FFFD}')]]
          : [];
      });
    return new Map(notes);
  } catch {
    return new Map(); // the parser has no other way to say no
  }
}
