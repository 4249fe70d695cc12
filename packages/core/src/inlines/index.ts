import * as v from 'valibot';
import { alteration, type Alteration } from './alteration/alteration.js';
import { supplyInlines } from './any-inline.js';
import { attribution, type Attribution } from './attribution/attribution.js';
import { lineBreak, type Break } from './break/break.js';
import { code, type Code } from './code/code.js';
import type { InlineDefinition } from './define-inline.js';
import { emphasis, type Emphasis } from './emphasis/emphasis.js';
import { lang, type Lang } from './lang/lang.js';
import { link, type Link } from './link/link.js';
import { mention, type Mention } from './mention/mention.js';
import { noteRef, type NoteRef } from './note-ref/note-ref.js';
import { quoted, type Quoted } from './quoted/quoted.js';
import { strike, type Strike } from './strike/strike.js';
import { strong, type Strong } from './strong/strong.js';
import { subscript, type Subscript } from './subscript/subscript.js';
import { superscript, type Superscript } from './superscript/superscript.js';
import { text, type Text } from './text/text.js';
import { unknownInline, type UnknownInline } from './unknown-inline/unknown-inline.js';

/** Every inline kind; the order decides which may read an HTML element first. */
export const inlines: { readonly [Type in InlineType]: InlineDefinition<InlineMap[Type]> } = {
  text,
  break: lineBreak,
  quoted,
  attribution,
  alteration,
  mention,
  noteRef,
  emphasis,
  strong,
  strike,
  code,
  subscript,
  superscript,
  link,
  lang,
  unknownInline,
};

/** From the name of an inline kind to its node. Declaration merging adds kinds of the publisher's own. */
export interface InlineMap {
  text: Text;
  break: Break;
  quoted: Quoted;
  attribution: Attribution;
  alteration: Alteration;
  mention: Mention;
  noteRef: NoteRef;
  emphasis: Emphasis;
  strong: Strong;
  strike: Strike;
  code: Code;
  subscript: Subscript;
  superscript: Superscript;
  link: Link;
  lang: Lang;
  unknownInline: UnknownInline;
}
/** The name of an inline kind, as `type` has it. */
export type InlineType = keyof InlineMap;
/** Anything that may stand inside a line of text. */
export type Inline = InlineMap[InlineType];

/** The definition of a kind by its name, or `undefined` for a name that is not one. */
export const inlineDefinition = (type: string): InlineDefinition<Inline> | undefined =>
  // Each definition takes its own node; whoever asks by a node's type passes that node back.
  byType.get(type);

const byType = new Map(Object.entries(inlines)) as unknown as ReadonlyMap<string, InlineDefinition<Inline>>;

supplyInlines(
  // The definitions hold their schemas under one loose type; the variant finds its literals at run time.
  v.variant('type', Object.values(inlines).map(({ schema }) => schema) as never) as v.GenericSchema<Inline>,
  (type) => inlineDefinition(type)?.schema as v.GenericSchema<Inline> | undefined, // as above
);
