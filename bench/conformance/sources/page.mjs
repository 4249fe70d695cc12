import { escaped, htmlOf } from './html.mjs';

const before = [
  'The harbour of Fenmouth lies behind two weirs, and whoever comes in from the sea waits for the tide before the first of them. For eighty years a bell has told the boats when the gates would open.',
  'Last winter the bell fell silent, and the boats waited by guess. The office counted forty hours lost in March alone, and the fishing crews, who are paid by the catch, counted rather more than that.',
  'A new bell was cast in the yard beside the church in May. It weighs as much as a small car, and it took nine people, a barge and most of a Sunday to bring it down to the weir.',
];
const after = [
  'The crews have learned to live with it. They set out an hour earlier than they used to, and those who come home late tie up at the old pier, where the lamp still burns through the night.',
  'What the repair will cost is to be told in the autumn, when the council meets again. Until then the ferry keeps to its summer hours, and the gates stay open for as long as the tide allows.',
];

/** A story in a page with a menu, a sidebar and a foot, long enough for those who tell a story from the rest by its prose. */
export const pageOf = (story) => `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>The bell of Fenmouth</title><meta name="author" content="Jane Doe"></head>
<body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/harbour">Harbour</a></li><li><a href="/tides">Tides</a></li></ul></nav></header>
<main><article><h1>The bell of Fenmouth</h1>
${paragraphs(before)}
${htmlOf(story)}
${paragraphs(after)}
</article></main>
<aside class="sidebar"><h2>Most read</h2><ul><li><a href="/pier">The second pier opens</a></li></ul></aside>
<footer><p><a href="/imprint">Imprint</a></p></footer>
</body>
</html>`;

const paragraphs = (lines) => lines.map((line) => `<p>${escaped(line)}</p>`).join('\n');
