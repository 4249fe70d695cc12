import { quotedTogether } from '../story.mjs';

/** HTML as the block editor of WordPress saves it; quoted words in a line as the standard has them, in `<q>`. */
export const htmlOf = ({ blocks }) => blocks.map(blockHtml).join('\n');

function blockHtml(block) {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${lineHtml(block.line)}</h${block.level}>`;
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul';
      return `<${name}>${block.items.map((item) => `<li>${lineHtml(item)}</li>`).join('')}</${name}>`;
    }
    case 'quotation':
      return `<blockquote class="wp-block-quote">${paragraphs(block.lines)}<cite>${escaped(block.speaker)}</cite></blockquote>`;
    case 'pullquote':
      return `<figure class="wp-block-pullquote"><blockquote><p>${lineHtml(block.line)}</p></blockquote></figure>`;
    case 'unknown':
      return `<tide-chart>${paragraphs(block.lines)}</tide-chart>`;
    default:
      return `<p>${lineHtml(block.line)}</p>`;
  }
}

const paragraphs = (lines) => lines.map((line) => `<p>${lineHtml(line)}</p>`).join('');

/** A line as HTML. */
export const lineHtml = (line) =>
  quotedTogether(line)
    .map(({ quoted, runs }) => {
      const html = runs.map(runHtml).join(' ');
      return quoted ? `<q>${html}</q>` : html;
    })
    .join(' ');

function runHtml({ text, marks = [], href, fact }) {
  const words = marks.reduce((html, name) => `<${name}>${html}</${name}>`, escaped(text));
  const known = href ? `<a href="${escaped(href)}">${words}</a>` : words;
  return fact ? `<tide-word>${known}</tide-word>` : known;
}

export const escaped = (text) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);
