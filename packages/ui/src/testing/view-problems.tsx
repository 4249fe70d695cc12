import { blocksToHast, serializeHtml, type Block, type Tables } from '@standfirst/core';
import { cleanup, render } from '@testing-library/react';
import { createElement, createRef, type ComponentType, type RefAttributes } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { markedWords } from './marked-words.js';
import { outline } from './outline.js';

/** A view of blocks as the suite knows it: one block, the tables that it points into, attributes for its root, a ref. */
export type AnyView = ComponentType<Record<string, unknown> & RefAttributes<HTMLElement>>;

/**
 * What a designed view of a block does against its contract, one line each: the elements and words of the kind's own HTML,
 * attributes and `ref` on the root, nothing that a strict policy forbids, no word that is not the block's or from `words`.
 */
export function viewProblems(View: AnyView, block: Block, tables: Tables): string[] {
  const draw = (props: object = {}) => renderToStaticMarkup(createElement(View, { block, article: tables, ...props }));
  const own = serializeHtml(blocksToHast([block], tables));
  const html = draw();
  return [
    ...differences(own, html),
    ...rootProblems(View, block, tables),
    ...[...html.matchAll(/\s(?:style|on\w+)=|<(?:script|style|iframe)\b/g)].map(
      ([found]) => `forbidden: ${found.trim()}`,
    ),
    ...strangeWords(draw({ words: markedWords }), JSON.stringify([block, tables])),
  ];
}

function differences(own: string, html: string): string[] {
  const [expected, found] = [outline(own), outline(html)];
  const name = ({ tag, text }: { tag: string; text: string }) => tag || JSON.stringify(text);
  const [wanted, drawn] = [expected.map(name).join(' '), found.map(name).join(' ')];
  if (wanted !== drawn) return [`content: ${drawn} instead of ${wanted}`];
  return expected.flatMap(({ tag, attributes }, index) =>
    Object.entries(attributes).flatMap(([key, value]) =>
      String(found[index]?.attributes[key]) === String(value)
        ? []
        : [`attribute: ${tag} lacks ${key}="${String(value)}"`],
    ),
  );
}

function rootProblems(View: AnyView, block: Block, tables: Tables): string[] {
  const ref = createRef<HTMLElement>();
  const { container } = render(
    createElement(View, { block, article: tables, ref, className: 'mine', 'data-mine': 'yes', title: 'Mine' }),
  );
  const root = container.firstElementChild as HTMLElement | null; // views draw HTML
  const problems = [
    container.childNodes.length === 1 ? '' : 'root: there is not exactly one',
    ref.current === root ? '' : 'root: has not got the ref',
    root?.classList.contains('mine') &&
    [...root.classList].some((name) => name.startsWith('sf-') || root.classList.length === 1)
      ? ''
      : 'root: has not got the class name, or lost its own',
    root?.dataset['mine'] === 'yes' && root.title === 'Mine' ? '' : 'root: has not got the attributes',
  ].filter(Boolean);
  cleanup();
  return problems;
}

/** Texts and labels that are neither from `words` nor the block's own nor a date. */
function strangeWords(html: string, data: string): string[] {
  const texts = html.replace(/<time[^]*?<\/time>/g, '').split(/<[^>]*>/);
  const labels = [...html.matchAll(/\s(?:aria-label|title|alt|placeholder)="([^"]*)"/g)].map(
    ([, label]) => label ?? '',
  );
  return [...texts, ...labels]
    .flatMap((text) => text.split(/⟦\w+⟧/))
    .map((text) =>
      text
        .replace(/&#x27;/g, "'")
        .replace(/&amp;/g, '&')
        .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
    )
    .filter((text) => /\p{L}/u.test(text) && !data.includes(JSON.stringify(text).slice(1, -1)))
    .map((text) => `words: "${text}" is from nowhere`);
}
