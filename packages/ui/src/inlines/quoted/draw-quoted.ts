import { inlineDefinition, type HtmlWriter, type Quoted } from '@standfirst/core';
import type { HastNode } from '../../blocks/hast-to-react.js';

/** The words said, in their own HTML; those between marks get a class, so that styles can tell speech from retelling. */
export function drawQuoted(quoted: Quoted, write: HtmlWriter): HastNode[] {
  const nodes = inlineDefinition('quoted')?.toHtml(quoted, write) ?? [];
  const direct = quoted.open !== undefined || quoted.close !== undefined;
  for (const node of nodes) if (node.type === 'element' && direct) node.properties.className = ['sf-said'];
  return nodes;
}
