import { htmlOf } from './html.mjs';

/** A feed of one entry that has its whole story, as WordPress writes it. */
export const rssOf = (story) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Fenmouth Herald</title><link>https://herald.example/</link><description>News of the harbour</description>
<item><title>The bell of Fenmouth</title><link>https://herald.example/bell</link><dc:creator>Jane Doe</dc:creator>
<guid isPermaLink="false">https://herald.example/?p=1</guid><pubDate>Wed, 04 Mar 2026 09:30:00 +0000</pubDate>
<description>How the harbour came by its bell.</description>
<content:encoded><![CDATA[${htmlOf(story)}]]></content:encoded></item>
</channel></rss>`;
