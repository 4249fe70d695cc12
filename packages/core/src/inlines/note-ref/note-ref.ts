import * as v from 'valibot';
import { attribute } from '../../html/element.js';
import { idSchema } from '../../id/id.js';
import { fragmentTo } from '../../url/fragment-to.js';
import { defineInline } from '../define-inline.js';
import { nodeBase } from '../node-base.js';

export const noteRefSchema = v.object({
  type: v.literal('noteRef'),
  /** Which note; a key of `notes`. */
  note: idSchema,
  ...nodeBase,
});

/** The small number in the text that leads to a note. */
export interface NoteRef extends v.InferOutput<typeof noteRefSchema> {}

export const noteRef = defineInline<NoteRef>({
  type: 'noteRef',
  schema: noteRefSchema,
  holds: {},
  examples: [{ type: 'noteRef', note: 'n1' }],
  toHtml({ note }, write) {
    const label = write.text(String(write.noteNumber(note)));
    const id = write.anchor(`noteref-${note}`);
    const link = write.element('a', { href: fragmentTo(write.anchor(`note-${note}`)), id, children: label });
    return write.element('sup', { 'data-note': note, children: link });
  },
  fromHtml(found) {
    const note = attribute(found, 'dataNote');
    return found.tagName === 'sup' && note ? { type: 'noteRef', note } : undefined;
  },
});
