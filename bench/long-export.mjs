// Reads a WordPress export that is made up while it is read, in a process of its own; prints what it took in memory and time.
// `node long-export.mjs 1000000000` is a gigabyte; with `plain` behind it Node is left to itself.
import { setFlagsFromString } from 'node:v8';
import { readArticles } from '@standfirst/formats/wxr';

// As `standfirst articles` does: what is thrown away at once may not fill tens of megabytes before it is.
const isPlain = process.argv[3] === 'plain';
if (!isPlain) {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=50');
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Fenmouth Herald</title><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login>jane</wp:author_login><wp:author_display_name>Jane Doe</wp:author_display_name></wp:author>
`;
const PARAGRAPHS = 40;

const paragraph = (post, number) => `<!-- wp:paragraph -->
<p>It is paragraph ${number} of story ${post}: the ferry left the quay at <strong>nine</strong>, said Ada Lund, and <a href="https://herald.example/${post}">nobody</a> at the harbour office knew why it was late again.</p>
<!-- /wp:paragraph -->

`;
const quote = (post) => `<!-- wp:quote -->
<blockquote class="wp-block-quote"><!-- wp:paragraph -->
<p>We never saw boat ${post} coming.</p>
<!-- /wp:paragraph --><cite>Ada Lund, harbour master</cite></blockquote>
<!-- /wp:quote -->
`;
const comment = (
  post,
  number,
) => `<wp:comment><wp:comment_id>${post * 10 + number}</wp:comment_id><wp:comment_author><![CDATA[Reader ${number}]]></wp:comment_author><wp:comment_date_gmt><![CDATA[2026-03-04 11:00:00]]></wp:comment_date_gmt><wp:comment_content><![CDATA[Does it run on Mondays?]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved></wp:comment>
`;

/** The picture that leads a story as an item of its own, and the story with its comments. */
const item = (
  post,
) => `<item><title>quay</title><wp:post_id>${post * 2 + 1}</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://herald.example/quay-${post}.jpg</wp:attachment_url></item>
<item><title><![CDATA[Story ${post}]]></title><link>https://herald.example/${post}/</link><dc:creator>jane</dc:creator>
<content:encoded><![CDATA[${Array.from({ length: PARAGRAPHS }, (_, number) => paragraph(post, number)).join('')}${quote(post)}]]></content:encoded>
<wp:post_id>${post * 2}</wp:post_id><wp:post_date_gmt>2026-03-04 09:30:00</wp:post_date_gmt><wp:post_name>story-${post}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<category domain="category" nicename="water"><![CDATA[Water]]></category>
<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>${post * 2 + 1}</wp:meta_value></wp:postmeta>
${[0, 1, 2].map((number) => comment(post, number)).join('')}</item>
`;

/** In pieces as a file has them. */
const PIECE = 65_536;

async function* exported(bytes) {
  let written = 0;
  let waiting = HEAD;
  let post = 0;
  while (written < bytes) {
    while (waiting.length < PIECE) waiting += item((post += 1));
    // Of one byte a letter.
    const piece = Buffer.allocUnsafeSlow(PIECE);
    written += piece.write(waiting, 'latin1');
    waiting = waiting.slice(PIECE);
    yield piece;
    if (!isPlain) piece.buffer.transfer(0);
  }
  yield Buffer.from(`${waiting}</channel></rss>\n`);
}

const bytes = Number(process.argv[2]);
const start = process.cpuUsage();
const { articles, receipt } = readArticles(exported(bytes));
let leads = 0;
let highest = 0;
for await (const { article } of articles) {
  if (article.leadMedia) leads += 1;
  if (receipt.articles % 100 === 0) highest = Math.max(highest, process.memoryUsage.rss());
}
const { user, system } = process.cpuUsage(start);
// The kernel's own figure, in kilobytes, and ours.
const peak = Math.max(highest, process.resourceUsage().maxRSS * 1024);
console.log(
  JSON.stringify({
    bytes,
    articles: receipt.articles,
    leads,
    comments: receipt.comments,
    peak,
    seconds: (user + system) / 1e6,
  }),
);
