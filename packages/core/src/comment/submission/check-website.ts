import { safeUrl } from '../../url/safe-url.js';
import { cleanText } from '../text-hygiene/clean-text.js';
import { isBlank } from '../text-hygiene/is-blank.js';
import { mistake, type FieldCheck, type FieldRuleContext } from './field-check.js';

/** The writer's website: absolute, http or https, without user name. A host that is a number or a single word is a doubt. */
export function checkWebsite(raw: string, { limits }: FieldRuleContext): FieldCheck<string> {
  const cleaned = cleanText(raw, { maxBytes: limits.urlBytes, kind: 'line' });
  if (!cleaned.ok)
    return mistake(cleaned.code, cleaned.code === 'too-long' ? { max: limits.urlBytes, unit: 'bytes' } : undefined);
  if (cleaned.hadControls) return mistake('control-characters');
  if (isBlank(cleaned.text)) return { ok: true, value: '' };
  const url = safeUrl(cleaned.text, 'website');
  if (url === null) return mistake(hasOtherScheme(cleaned.text) ? 'scheme-not-allowed' : 'malformed');
  return { ok: true, value: url, doubts: isUnusual(new URL(url).hostname) ? ['unusual-host'] : [] };
}

function hasOtherScheme(text: string): boolean {
  return URL.canParse(text) && !['http:', 'https:'].includes(new URL(text).protocol);
}

const isUnusual = (host: string) => host.startsWith('[') || !host.includes('.') || /\.\d+$/.test(host);
