import { caption } from '../body/caption.js';
import { lineWords } from './line-words.js';
import { attribute, elementsIn, type Element, type Writing, type WrittenPassage } from './writing.js';

/** The cutline with its credit, else what the picture shows; film and sound with their address. Nothing for a picture that says nothing. */
export function figureText(node: Element, writing: Writing): WrittenPassage[] {
  const parts = elementsIn(node);
  const words = parts.filter(({ tagName }) => tagName === 'figcaption').map((part) => captionWords(part, writing));
  const files = parts.filter(({ tagName }) => tagName !== 'figcaption');
  const shown = files.flatMap((file) => attribute(file, 'alt') || attribute(file, 'title') || []);
  const text = words.find((line) => line !== '') ?? shown.join('; ');
  const addresses = files.flatMap((file) => (file.tagName === 'img' ? [] : (attribute(file, 'src') ?? [])));
  if (addresses.length > 0) return [{ text: [text, ...addresses].filter(Boolean).join('\n') }];
  if (text === '') return [];
  return [{ text: caption(text, writing.lang) === undefined ? `${writing.picture} ${text}` : text }];
}

function captionWords(node: Element, writing: Writing): string {
  const credits = elementsIn(node).filter(({ tagName }) => tagName === 'small');
  const cutline = lineWords(
    node.children.filter((child) => child.type !== 'element' || !credits.includes(child)),
    writing,
  );
  return [cutline.trim(), ...credits.map((credit) => lineWords(credit.children, writing).trim())]
    .filter(Boolean)
    .join(/[.!?…”’»]$/u.test(cutline.trim()) ? ' ' : ' – ');
}
