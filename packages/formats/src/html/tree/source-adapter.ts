import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { isElement } from './html-tree.js';
import { propertiesOf } from './properties-of.js';
import { SourceElement, SourceRoot, SourceText, type SourceParent } from './source-node.js';

/** What an element of a page holds. */
export type SourceNode = SourceElement | SourceText;
/** The nodes that the parser knows; comments and doctypes are not among them, since nobody reads them. */
export type SourceNodes = TreeAdapterTypeMap<
  SourceNode | SourceRoot,
  SourceParent,
  SourceNode,
  SourceRoot,
  SourceRoot,
  SourceElement,
  never,
  SourceText,
  SourceElement,
  never
>;

function insert(parent: SourceParent, node: SourceNode, before: SourceNode | undefined): void {
  const { children } = parent;
  if (before !== undefined) children.splice(children.lastIndexOf(before), 0, node);
  // A push into an empty list takes room for seventeen, and most elements hold one.
  else if (children.length === 0 && parent instanceof SourceElement) parent.children = [node];
  else children.push(node);
  node.above = parent;
}

/** Adds text to the text that stands there, or as a node of its own; says which node holds it. */
export function insertText(parent: SourceParent, value: string, before?: SourceNode): SourceText {
  const { children } = parent;
  const last = children[(before ? children.lastIndexOf(before) : children.length) - 1];
  if (last instanceof SourceText && !last.isClosed) {
    last.value += value;
    return last;
  }
  const text = new SourceText(value);
  insert(parent, text, before);
  return text;
}

const nothing = (): never => {
  throw new Error('The tree of a page has neither comments nor doctypes.');
};

const ignored = (): undefined => undefined;

/** Asked for twice a page, to know whether `<html>` and `<body>` have ended. */
function locationOf({ span, hasEndTag }: SourceElement): Token.ElementLocation | undefined {
  if (!span) return undefined;
  const location = { startLine: 0, startCol: 0, startOffset: span.start, endLine: 0, endCol: 0, endOffset: span.end };
  return hasEndTag ? { ...location, endTag: location } : location;
}

/** What stands in each `<template>`. */
const contents = new WeakMap<SourceElement, SourceRoot>();
/** The attributes of the few elements of which the standard asks for them after they were made. */
const attributesOf = new WeakMap<SourceElement, Token.Attribute[]>();
const ASKED = new Set(['html', 'body', 'annotation-xml']);

/** The tokenizer cuts the name of each tag out of the page: one string for all of a name takes less, and is told apart sooner. */
const NAMES: ReadonlyMap<string, string> = new Map(Object.values(html.TAG_NAMES).map((name) => [name, name]));

function createElement(tagName: string, namespace: html.NS, attributes: Token.Attribute[]): SourceElement {
  const made = new SourceElement(NAMES.get(tagName) ?? tagName, namespace, attributes);
  if (ASKED.has(tagName)) attributesOf.set(made, attributes);
  return made;
}

/** A second `<html>` or `<body>` gives the first what that does not say. */
function adoptAttributes(element: SourceElement, attributes: readonly Token.Attribute[]): void {
  const own = attributesOf.get(element) ?? [];
  const known = new Set(own.map(({ name }) => name));
  const added = attributes.filter(({ name }) => !known.has(name));
  own.push(...added);
  element.properties = { ...element.properties, ...propertiesOf(added) };
}

/** What parse5 makes and asks of nodes (https://parse5.js.org/interfaces/parse5.TreeAdapter.html), for those of a page. */
export const sourceAdapter: TreeAdapter<SourceNodes> = {
  createDocument: () => new SourceRoot(),
  createDocumentFragment: () => new SourceRoot(),
  createElement,
  createTextNode: (value: string) => new SourceText(value),
  createCommentNode: nothing,
  appendChild: (parent, node) => insert(parent, node, undefined),
  insertBefore: insert,
  insertText,
  insertTextBefore: insertText,
  detachNode(node) {
    const children = node.above?.children ?? [];
    const index = children.lastIndexOf(node);
    if (index >= 0) children.splice(index, 1);
    node.above = null;
  },
  adoptAttributes,
  setTemplateContent(template, content) {
    contents.set(template, content);
    template.children = content.children; // one list, so that whoever walks the tree meets them
  },
  getTemplateContent: (template) => contents.get(template)!, // the parser sets it where it makes a template
  setDocumentType: ignored,
  setDocumentMode(document, mode) {
    document.mode = mode;
  },
  getDocumentMode: ({ mode }) => mode,
  getFirstChild: ({ children }) => (children[0] ?? null) as SourceNode | null, // only this adapter puts nodes there
  getChildNodes: ({ children }) => children as SourceNode[], // as above
  getParentNode: (node) => (node instanceof SourceRoot ? null : node.above),
  getAttrList: (element) => attributesOf.get(element) ?? [],
  getTagName: ({ tagName }) => tagName,
  getNamespaceURI: ({ namespace }) => namespace,
  getTextNodeContent: ({ value }) => value,
  getCommentNodeContent: nothing,
  getDocumentTypeNodeName: nothing,
  getDocumentTypeNodePublicId: nothing,
  getDocumentTypeNodeSystemId: nothing,
  isTextNode: (node) => node.type === 'text',
  isCommentNode: (_node): _node is never => false,
  isDocumentTypeNode: (_node): _node is never => false,
  isElementNode: (node): node is SourceElement => isElement(node),
  getNodeSourceCodeLocation: (node) => (node instanceof SourceElement ? locationOf(node) : undefined),
  setNodeSourceCodeLocation: ignored,
  updateNodeSourceCodeLocation: ignored,
};
