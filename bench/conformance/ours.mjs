/** Our own conversions: read into an article, and written. Given the formats, so that a test can give those that are not built yet. */
export const oursOf = ({ html, markdown, portableText, rss, text, wordpress }) => {
  const asBlocks = (article) => ({ output: portableText.writeValue(article).body, losses: [] });
  return [
    { from: 'html', to: 'markdown', convert: through(html.read, markdown.write) },
    { from: 'html', to: 'portable-text', convert: through(html.read, asBlocks) },
    { from: 'html', to: 'text', convert: through(html.read, text.write) },
    { from: 'page', to: 'html', convert: through(html.read, html.write) },
    { from: 'portable-text', to: 'html', convert: through(portableText.readValue, html.write) },
    { from: 'portable-text', to: 'markdown', convert: through(portableText.readValue, markdown.write) },
    { from: 'markdown', to: 'html', convert: through(markdown.read, html.write) },
    { from: 'markdown', to: 'portable-text', convert: through(markdown.read, asBlocks) },
    { from: 'html', to: 'rss', convert: through(html.read, rss.write) },
    { from: 'rss', to: 'html', convert: through(rss.read, html.write) },
    { from: 'wordpress', to: 'html', convert: through(wordpress.read, html.write) },
  ];
};

/** Told is what receipt and losses say of what nobody knows, as a warning of others is. */
const through = (read, write) => (source) => {
  const { article, receipt } = read(source);
  const { output, losses } = write(article);
  const told =
    receipt.warnings.some((words) => /tide/i.test(words)) || losses.some(({ what }) => /^unknown/.test(what));
  return { output, told };
};
