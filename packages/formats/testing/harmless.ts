import { escaped } from './carriers/quoting.js';
import { vectorsArePresent, vectorsIn, type Vector } from './vectors.js';

/** HTML that means no harm and says more than words. */
const MARKUP = [
  '<p>Write to <a href="mailto:desk@herald.example?subject=Ferry">the desk</a>, ring <a href="tel:+15550100">the quay</a>, or see <a href="/tides?day=4#noon">the tides</a> and <a href="#notes">notes</a>.</p>',
  '<p>See <a href="https://xn--bcher-kva.example/f%C3%A4hre">books</a> and <a href="http://[2001:db8::1]:8080/x">a host</a>.</p>',
  '<ol start="3"><li>Rope</li><li>Oars<ul><li>Left</li><li>Right</li></ul></li></ol>',
  '<pre><code>if (a &lt; b) {\n  row("&lt;b&gt;");\n}</code></pre>',
  '<h3>Tides</h3><p>High at <s>nine</s> ten.<br>Low at four.</p><h4>Winds</h4><p>None.</p>',
  '<blockquote cite="https://herald.example/log"><p>One.</p><p>Two, with <em>stress</em>.</p></blockquote>',
  '<figure><img src="https://herald.example/quay.jpg?w=600&amp;h=400" alt="Ropes &amp; &quot;oars&quot;"><figcaption>The <strong>quay</strong>, with <a href="/map">a map</a></figcaption></figure>',
  '<table><caption>Tides</caption><thead><tr><th scope="col">Day</th><th scope="col">High</th></tr></thead><tbody><tr><th scope="row">Monday</th><td>09:40</td></tr><tr><th scope="row">Tuesday</th><td><code>10:20</code></td></tr></tbody></table>',
  '<p lang="fr">Le bac est de retour.</p><p>She said <span lang="de">na ja</span>.</p>',
  '<p>H<sub>2</sub>O, x<sup>2</sup>, <code>&lt;script&gt;</code>, &amp;lt;b&amp;gt; and <strong><em>both</em></strong>.</p>',
  '<p>One</p><hr><p>Two</p>',
  '<ul><li>alert(1)</li><li>javascript: is a scheme</li><li>on Monday = off</li></ul>',
];
/** Words that look like what they are not. */
const WORDS = [
  'O’Brien & Sons <harbour@herald.example>',
  'Use <script> and </script>, or <!-- nothing --> at all',
  'data: the first of three',
  'on error = none; style: plain; class="first"',
  '[not a link](of any kind) and ![no picture][1]',
  '_under_ *star* `tick` ~~no~~ | pipe | <br> &nbsp; &#8217;',
  '{{ braces }} ${dollar} <%= per cent %> [[double]] [caption]',
  '> greater, + plus, - minus, 1) one, ``` fence, --- rule',
  'مرحبا ‏بكم, שלום, नमस्ते, 你好, ไทย, é vs é',
  'C:\\quay\\ropes\\new.txt and \\* and \\\\host',
  ']]> closes nothing here, nor does --> this',
  'null undefined NaN true __proto__ constructor toString',
  '<3 and >_< and :-) and ¯\\_(ツ)_/¯',
  'The path is C:\\quay\\',
  'A tag like <script> is “javascript:” to some; data:text/html to others',
  '{"__proto__": null, "--": "-->"} is JSON, and so is "\\u003c"',
  'Subject: none; Bcc: nobody; Content-Type: words',
  '&a; &b *c !!d <<: e | f, % g @ h',
  'onclick= and style= are attributes, &lt; is a reference, and %3Cb%3E is neither',
  '</p> ends one; <!--[if mso]> begins another',
  '50 % of 1 000 € is “half”, ‘so’ to say… — no?',
];

/** What must come out as it went in: as HTML, and for those that are words alone as words too. */
export interface Harmless {
  readonly id: string;
  readonly html: string;
  readonly words?: string;
}

const given: readonly Vector[] = vectorsArePresent ? vectorsIn('v-benign.json') : [];

export const harmless: readonly Harmless[] = [
  ...MARKUP.map((html, index) => ({ id: `markup ${index + 1}`, html })),
  ...WORDS.map((words, index) => ({ id: `words ${index + 1}`, html: `<p>${escaped(words)}</p>`, words })),
  ...given.map(({ id, kind, input }) =>
    kind === 'html' ? { id, html: input } : { id, html: `<p>${escaped(input)}</p>`, words: input },
  ),
];
