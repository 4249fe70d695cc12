import type { Element, Properties, Text } from 'hast';
import { html, type Token } from 'parse5';
import { namesIn, propertiesOf } from './properties-of.js';
import type { Node, Span } from './html-tree.js';
import type { Weight } from './weight.js';

/** What stands above a node while its page is parsed. */
export type SourceParent = SourceElement | SourceRoot;

/** The root of a page, or of what stands in a `<template>`. */
export class SourceRoot {
  readonly type = 'root';
  children: Node[] = [];
  /** How the page wants to be read: old pages may have tables in paragraphs. */
  mode: html.DOCUMENT_MODE = html.DOCUMENT_MODE.NO_QUIRKS;
}

/**
 * An element as the parser makes it: a node of hast, so that no second tree is built. What the parser and the receipt need
 * besides is private, so that copies and comparisons of nodes do not see it.
 */
export class SourceElement implements Element {
  readonly type = 'element';
  readonly tagName: string;
  properties: Properties;
  children: Node[] = [];
  readonly #namespace: html.NS;
  #above: SourceParent | null = null;
  #start = -1;
  #end = -1;
  #hasEndTag = false;
  #names: string | undefined;
  #weight: Weight | undefined;

  constructor(tagName: string, namespace: html.NS, attributes: Token.Attribute[]) {
    this.tagName = tagName;
    this.properties = propertiesOf(attributes);
    this.#namespace = namespace;
  }

  get namespace(): html.NS {
    return this.#namespace;
  }
  get above(): SourceParent | null {
    return this.#above;
  }
  set above(above: SourceParent | null) {
    this.#above = above;
  }
  /** Its class and id, which many rules ask for and none changes. */
  get names(): string {
    return (this.#names ??= namesIn(this.properties));
  }

  /** Noted on the element itself, since the rules of a page ask for it at every step. */
  get weight(): Weight | undefined {
    return this.#weight;
  }
  set weight(weight: Weight) {
    this.#weight = weight;
  }

  /** Notes where its tag stands. */
  startsAt({ startOffset, endOffset }: Token.Location): void {
    this.#start = startOffset;
    this.#end = endOffset;
  }
  /** Notes where it ends: behind its own end tag, or before what ends it. */
  endsAt(end: number, hasEndTag: boolean): void {
    this.#end = end;
    if (hasEndTag) this.#hasEndTag = true;
  }
  get isPlaced(): boolean {
    return this.#start >= 0;
  }
  get hasEndTag(): boolean {
    return this.#hasEndTag;
  }
  /** Where it stands in the source; `undefined` for one that no tag asks for. */
  get span(): Span | undefined {
    return this.#start < 0 ? undefined : { start: this.#start, end: this.#end };
  }
}

/** A run of text as the parser makes it. */
export class SourceText implements Text {
  readonly type = 'text';
  value: string;
  #above: SourceParent | null = null;
  #start = -1;
  #isClosed = false;

  constructor(value: string) {
    this.value = value;
  }

  get above(): SourceParent | null {
    return this.#above;
  }
  set above(above: SourceParent | null) {
    this.#above = above;
  }
  /** Where its first character stands in the source; -1 where nobody knows. */
  get start(): number {
    return this.#start;
  }
  set start(start: number) {
    this.#start = start;
  }
  /** A comment stands behind it: what follows is another text. */
  get isClosed(): boolean {
    return this.#isClosed;
  }
  close(): void {
    this.#isClosed = true;
  }
}
