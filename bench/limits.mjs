import { createElement as h } from 'react';

// The least that has to be done for a page, written by hand for the kinds of the measured article alone: no table of kinds, no
// check of a URL, no view of anybody's own.

const listed = (quotes) => (quotes.length === 1 ? quotes[0] : quotes.join(' '));

/** React elements by hand, those that BlocksView makes. */
export function reactLimit({ body, quotes, works }) {
  const anchored = new Set();
  const anchor = (quote) => (anchored.has(quote) ? undefined : (anchored.add(quote), quote));
  const inline = (node) => {
    switch (node.type) {
      case 'text':
        return node.value;
      case 'emphasis':
        return h('em', null, node.children[0].value);
      case 'strong':
        return h('strong', null, node.children[0].value);
      case 'link':
        return h('a', { href: node.url }, node.children[0].value);
      case 'attribution':
        return h('span', { 'data-attribution': node.part, 'data-quotes': listed(node.quotes) }, node.children[0].value);
      case 'quoted': {
        const { quote, open, close, children } = node;
        const said = (open ?? '') + children[0].value + (close ?? '');
        return open || close
          ? h('span', { id: anchor(quote), 'data-quote': quote, className: 'sf-said' }, said)
          : h('span', { id: anchor(quote), 'data-quote': quote }, said);
      }
    }
  };
  const inside = (tag, children) =>
    children.length === 1 ? h(tag, null, inline(children[0])) : h(tag, null, ...children.map(inline));
  const all = [];
  for (const block of body) {
    if (block.type === 'paragraph') all.push(inside('p', block.children));
    else if (block.type === 'heading') all.push(inside('h2', block.children));
    else {
      const { quote, children } = block;
      const { source } = quotes[quote];
      all.push(
        h(
          'div',
          { className: 'sf-blockquote-frame' },
          h(
            'blockquote',
            { id: anchor(quote), 'data-quote': quote, className: 'sf-blockquote' },
            ...children.map((part) => inside('p', part.children)),
          ),
          h(
            'p',
            { className: 'sf-attribution', 'data-attribution': quote },
            h('cite', { 'data-mention': source }, works[source].title),
          ),
        ),
      );
    }
  }
  return h('div', null, ...all);
}

const SPECIAL = /[&<>"]/;
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text) => (SPECIAL.test(text) ? text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]) : text);

/** The same as text by hand, as articleToHtml writes it. */
export function stringLimit({ body, quotes, works }) {
  const anchored = new Set();
  const anchor = (quote) => (anchored.has(quote) ? '' : (anchored.add(quote), ` id="${escaped(quote)}"`));
  const inlines = (list) => {
    let html = '';
    for (const node of list) {
      switch (node.type) {
        case 'text':
          html += escaped(node.value);
          break;
        case 'emphasis':
          html += '<em>' + escaped(node.children[0].value) + '</em>';
          break;
        case 'strong':
          html += '<strong>' + escaped(node.children[0].value) + '</strong>';
          break;
        case 'link':
          html += '<a href="' + escaped(node.url) + '">' + escaped(node.children[0].value) + '</a>';
          break;
        case 'attribution':
          html +=
            '<span data-attribution="' +
            escaped(node.part) +
            '" data-quotes="' +
            escaped(listed(node.quotes)) +
            '">' +
            escaped(node.children[0].value) +
            '</span>';
          break;
        case 'quoted':
          html +=
            '<span' +
            anchor(node.quote) +
            ' data-quote="' +
            escaped(node.quote) +
            '">' +
            (node.open ?? '') +
            escaped(node.children[0].value) +
            (node.close ?? '') +
            '</span>';
      }
    }
    return html;
  };
  let html = '';
  for (const block of body) {
    if (block.type === 'paragraph') html += '<p>' + inlines(block.children) + '</p>';
    else if (block.type === 'heading') html += '<h2>' + inlines(block.children) + '</h2>';
    else {
      const { quote, children } = block;
      const { source } = quotes[quote];
      html += '<blockquote' + anchor(quote) + ' data-quote="' + escaped(quote) + '">';
      for (const part of children) html += '<p>' + inlines(part.children) + '</p>';
      html +=
        '</blockquote><p data-attribution="' +
        escaped(quote) +
        '"><cite data-mention="' +
        escaped(source) +
        '">' +
        escaped(works[source].title) +
        '</cite></p>';
    }
  }
  return html;
}
