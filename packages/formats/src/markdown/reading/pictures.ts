import type { MarkdownIt } from 'markdown-it';
import { leaveOut, type LeftEnv } from './left-out.js';

/** `![The quay](quay.jpg "At low water")`: the title is what stands under a picture; of one in a line it is told, and so is where a picture leads. */
export function picturesRule(parser: MarkdownIt): void {
  parser.core.ruler.push('pictures', ({ tokens, env }) => {
    for (const [index, { type, children }] of tokens.entries()) {
      if (type !== 'inline' || !children) continue;
      const others = children.filter((child) => !/^link_(?:open|close)$/.test(child.type));
      const isAlone = tokens[index - 1]?.type === 'paragraph_open' && others.length === 1;
      for (const [at, picture] of children.entries()) {
        if (picture.type !== 'image') continue;
        const leads = children[at + 1]?.type === 'link_close' ? children[at - 1]?.attrGet('href') : undefined;
        if (leads) leaveOut(env as LeftEnv, 'where a picture leads', String(leads)); // the parser hands on what it was given
        const title = picture.attrGet('title');
        if (title === null) continue;
        picture.attrs = (picture.attrs ?? []).filter(([name]) => name !== 'title');
        if (isAlone) picture.meta = { title };
        else leaveOut(env as LeftEnv, 'title of a picture', String(title)); // as above
      }
    }
  });
  const { image } = parser.renderer.rules;
  parser.renderer.rules['image'] = (tokens, index, options, env, self) => {
    const html = image?.(tokens, index, options, env, self) ?? '';
    const { title } = (tokens[index]!.meta ?? {}) as { title?: string }; // as it was set above
    return title === undefined
      ? html
      : `<figure>${html}<figcaption>${parser.utils.escapeHtml(title)}</figcaption></figure>`;
  };
}
