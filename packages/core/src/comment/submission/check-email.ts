import { cleanText } from '../text-hygiene/clean-text.js';
import { isBlank } from '../text-hygiene/is-blank.js';
import { utf8Length } from '../text-hygiene/utf8-length.js';
import { mistake, type FieldCheck, type FieldRuleContext } from './field-check.js';

// What HTML takes as a local part, and letters of any alphabet (RFC 6531). No quotes, brackets, spaces or separators.
const LOCAL = /^[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]+$/u;
const DOMAIN = /^[\p{L}\p{M}\p{N}.-]+$/u;

/** The writer's address: one `@`, a domain that the URL parser takes as a host. The domain is stored in lower case and ASCII. */
export function checkEmail(raw: string, { limits }: FieldRuleContext): FieldCheck<string> {
  const cleaned = cleanText(raw, { maxBytes: limits.emailBytes, kind: 'line' });
  if (!cleaned.ok)
    return mistake(cleaned.code, cleaned.code === 'too-long' ? { max: limits.emailBytes, unit: 'bytes' } : undefined);
  if (cleaned.hadControls) return mistake('control-characters');
  if (isBlank(cleaned.text)) return limits.email === 'required' ? mistake('required') : { ok: true, value: '' };
  const [local = '', domain = '', ...more] = cleaned.text.split('@');
  const host = hostOf(domain);
  if (more.length > 0 || !LOCAL.test(local) || utf8Length(local) > 64 || host === null) return mistake('malformed');
  const value = `${local}@${host}`;
  if (utf8Length(value) > limits.emailBytes) return mistake('too-long', { max: limits.emailBytes, unit: 'bytes' });
  return { ok: true, value };
}

function hostOf(domain: string): string | null {
  if (!DOMAIN.test(domain)) return null;
  const url = `http://${domain}/`;
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const labels = host.split('.');
  const sound = labels.every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label));
  // A last label of digits is an IPv4 address to the URL parser, whatever was typed.
  return sound && host.length <= 253 && !/^\d+$/.test(labels.at(-1) ?? '') ? host : null;
}
