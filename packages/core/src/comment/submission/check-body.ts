import { isLongerThan } from '../text-hygiene/count-graphemes.js';
import { cleanText } from '../text-hygiene/clean-text.js';
import { isBlank } from '../text-hygiene/is-blank.js';
import { mistake, type FieldCheck, type FieldRuleContext } from './field-check.js';

/** The comment itself. Controls are dropped without a word: they come along with pasted text and nobody sees them. */
export function checkBody(raw: string, { limits }: FieldRuleContext): FieldCheck<string> {
  const cleaned = cleanText(raw, { maxBytes: limits.bodyBytes, kind: 'body' });
  if (!cleaned.ok)
    return mistake(
      cleaned.code,
      cleaned.code === 'too-long' ? { max: limits.bodyGraphemes, unit: 'graphemes' } : undefined,
    );
  const { text } = cleaned;
  if (isBlank(text)) return mistake('required');
  if (text.split('\n').length > limits.bodyLines) return mistake('too-long', { max: limits.bodyLines, unit: 'lines' });
  if (isLongerThan(text, limits.bodyGraphemes))
    return mistake('too-long', { max: limits.bodyGraphemes, unit: 'graphemes' });
  return { ok: true, value: text };
}
