import { safeUrl } from '@standfirst/core';
import createParser from 'markdown-it';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { SaxesParser } from 'saxes';
import { objectionsTo } from './objections.js';

const ADDRESS = /(?:^|_)(?:[a-z]*url|href|src|poster|image|icon|avatar|link)$/i;

/**
 * What is to be said against a file that a writer made, judged as those judge it who show it. A format that is none of those
 * told apart here is judged as HTML.
 */
export function objectionsToOutput(format: string, output: string): string[] {
  // Words alone, which nobody takes for markup; and the model as it is, which whoever draws it checks.
  if (format === 'text' || format === 'json') return [];
  if (format === 'markdown') return objectionsTo(asShown(output));
  if (format === 'email-html') return objectionsTo(output, { styles: true });
  if (output.startsWith('<?xml')) return ofXml(output);
  if (format === 'portable-text') return ofJson(withoutRaw(JSON.parse(output)), ADDRESS);
  if (/^\s*[[{]/.test(output)) return [...ofJson(JSON.parse(output), ADDRESS), ...inScript(format, output)];
  return objectionsTo(output, { data: true });
}

/** Markdown as HTML by a parser that trusts its source: HTML passes, and every address. */
export function asShown(markdown: string): string {
  const parser = createParser({ html: true });
  parser.validateLink = () => true;
  return parser.render(markdown.replace(/^---\n[^]*?\n---\n/, ''));
}

/** Words of XML that feed readers show as HTML, and the addresses in its attributes. */
function ofXml(xml: string): string[] {
  const found: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let words = '';
  parser.on('opentag', ({ attributes }) => {
    words = '';
    for (const { local, value } of Object.values(attributes))
      if (/^(?:href|url|src|uri)$/.test(local)) found.push(...ofAddress(value));
  });
  parser.on('text', (text) => void (words += text));
  parser.on('cdata', (text) => void (words += text));
  parser.on('closetag', ({ local, attributes }) => {
    const isHtml = ['encoded', 'description'].includes(local) || attributes['type']?.value === 'html';
    if (isHtml) found.push(...objectionsTo(words));
    if (/^(?:link|uri|url|license)$/.test(local) && words !== '') found.push(...ofAddress(words));
    words = '';
  });
  parser.on('error', ({ message }) => void found.push(message));
  parser.write(xml).close();
  return found;
}

function ofJson(value: unknown, addresses: RegExp, key = ''): string[] {
  if (typeof value === 'string') {
    if (/html$/i.test(key)) return objectionsTo(value);
    return addresses.test(key) ? ofAddress(value) : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    // The model as it is, in a field of a feed that our reader alone knows: what it reads there is judged.
    key === '_standfirst' && name === 'facts' ? [] : ofJson(inner, addresses, Array.isArray(value) ? key : name),
  );
}

/** What nobody understood is data under names that no component draws, and goes back as it was to those who wrote it. */
const withoutRaw = (document: unknown): unknown =>
  JSON.parse(JSON.stringify(document), (name, value: unknown) => (name === 'raw' || name === 'data' ? null : value));

const ofAddress = (text: string) => (safeUrl(text) === null ? [`${text.slice(0, 80)} is no safe address`] : []);

/** JSON-LD stands in a page as it is: it must not end its element, whatever it holds. */
function inScript(format: string, output: string): string[] {
  if (format !== 'json-ld') return [];
  const { childNodes } = parseFragment(`<script type="application/ld+json">${output}</script><p>Behind it.</p>`);
  const [script, behind, ...more] = childNodes as DefaultTreeAdapterTypes.Element[];
  const [words] = script?.childNodes ?? [];
  const isWhole = words !== undefined && 'value' in words && words.value === output && script?.childNodes.length === 1;
  return isWhole && behind?.tagName === 'p' && more.length === 0 ? [] : ['it leaves its <script>'];
}
