import { escaped, lineHtml } from './html.mjs';

/** The blocks of a post, each as the parser of WordPress gives it: name, attributes, blocks inside, and HTML around them. */
export const wordpressBlocksOf = ({ blocks }) => blocks.map(blockOf);

/** The same post as it is stored: blocks between comments. */
export const wordpressOf = (story) => wordpressBlocksOf(story).map(serialized).join('\n\n');

const block = (blockName, html, attrs = {}) => ({
  blockName,
  attrs,
  innerBlocks: [],
  innerHTML: html,
  innerContent: [html],
});

/** A block with others inside, between what opens and what closes it. */
const around = (blockName, open, innerBlocks, close, attrs = {}) => ({
  blockName,
  attrs,
  innerBlocks,
  innerHTML: open + close,
  innerContent: [open, ...innerBlocks.map(() => null), close],
});

const paragraph = (line) => block('core/paragraph', `<p>${lineHtml(line)}</p>`);

function blockOf(one) {
  switch (one.kind) {
    case 'heading':
      return block(
        'core/heading',
        `<h${one.level} class="wp-block-heading">${lineHtml(one.line)}</h${one.level}>`,
        one.level === 2 ? {} : { level: one.level },
      );
    case 'list': {
      const name = one.ordered ? 'ol' : 'ul';
      const items = one.items.map((item) => block('core/list-item', `<li>${lineHtml(item)}</li>`));
      const attrs = one.ordered ? { ordered: true } : {};
      return around('core/list', `<${name} class="wp-block-list">`, items, `</${name}>`, attrs);
    }
    case 'quotation':
      return around(
        'core/quote',
        '<blockquote class="wp-block-quote">',
        one.lines.map(paragraph),
        `<cite>${escaped(one.speaker)}</cite></blockquote>`,
      );
    case 'pullquote':
      return block(
        'core/pullquote',
        `<figure class="wp-block-pullquote"><blockquote><p>${lineHtml(one.line)}</p></blockquote></figure>`,
      );
    case 'unknown':
      return around('herald/tide-chart', '', one.lines.map(paragraph), '', { harbour: one.fact });
    default:
      return paragraph(one.line);
  }
}

function serialized({ blockName, attrs, innerBlocks, innerContent }) {
  const inner = [...innerBlocks];
  const name = blockName.replace(/^core\//, '');
  const facts = Object.keys(attrs).length > 0 ? ` ${JSON.stringify(attrs)}` : '';
  const html = innerContent.map((piece) => piece ?? serialized(inner.shift())).join('\n');
  return `<!-- wp:${name}${facts} -->\n${html}\n<!-- /wp:${name} -->`;
}
