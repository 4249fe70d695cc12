import { isLongerThan } from '../text-hygiene/count-graphemes.js';
import { cleanText } from '../text-hygiene/clean-text.js';
import { isBlank } from '../text-hygiene/is-blank.js';
import { mixesScripts } from '../text-hygiene/mixes-scripts.js';
import { nameSkeleton } from '../text-hygiene/name-skeleton.js';
import { mistake, type DraftDoubt, type FieldCheck, type FieldRuleContext } from './field-check.js';

const ADDRESS = /https?:|www\./i;

/** The writer's name: one line, no address in it. A name that looks like one of the site's own is a doubt, not a mistake. */
export function checkName(raw: string, { limits, reserved }: FieldRuleContext): FieldCheck<string> {
  const cleaned = cleanText(raw, { maxBytes: limits.nameBytes, kind: 'line' });
  if (!cleaned.ok)
    return mistake(
      cleaned.code,
      cleaned.code === 'too-long' ? { max: limits.nameGraphemes, unit: 'graphemes' } : undefined,
    );
  if (cleaned.hadControls) return mistake('control-characters');
  if (isBlank(cleaned.text)) return limits.name === 'required' ? mistake('required') : { ok: true, value: '' };
  if (cleaned.text.includes('\n')) return mistake('malformed');
  const name = cleaned.text.replace(/\s+/g, ' ');
  if (isLongerThan(name, limits.nameGraphemes))
    return mistake('too-long', { max: limits.nameGraphemes, unit: 'graphemes' });
  if (name.startsWith('@') || ADDRESS.test(name)) return mistake('malformed');
  const doubts: DraftDoubt[] = [];
  if (reserved.has(nameSkeleton(name))) doubts.push('reserved-name');
  if (mixesScripts(name)) doubts.push('mixed-script-name');
  return { ok: true, value: name, doubts };
}
