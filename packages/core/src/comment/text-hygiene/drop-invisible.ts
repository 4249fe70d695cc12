// Marks that editors and word processors leave behind: dropped without a word.
const HARMLESS = /[\ufeff\u00ad\u200b]/g;
// C0 and C1 but TAB and LF, interlinear annotation, the grapheme joiner, invisible operators, deprecated format characters
// and the noncharacters of every plane.
const CONTROLS =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class -- each stands for itself
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u034f\u180e\u2060-\u2065\u206a-\u206f\ufff9-\ufffb\p{Noncharacter_Code_Point}]/gu;

/** Removes characters that nobody sees; `hadControls` tells whether one was there that no keyboard makes. */
export function dropInvisible(text: string): { text: string; hadControls: boolean } {
  const plain = text.replace(HARMLESS, '');
  const clean = plain.replace(CONTROLS, '');
  return { text: clean, hadControls: clean.length !== plain.length };
}
