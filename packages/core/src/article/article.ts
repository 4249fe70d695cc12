import * as v from 'valibot';
import { agentSchema } from '../agent/agent.js';
import { contributionSchema } from '../agent/contribution.js';
import { blocksSchema } from '../blocks/any-block.js';
import { dateSchema } from '../date/date.js';
import { idSchema } from '../id/id.js';
import { languageSchema } from '../language/language.js';
import { inlinesSchema } from '../inlines/any-inline.js';
import { mediaSchema } from '../media/media.js';
import { quoteSchema } from '../quote/quote.js';
import { workSchema } from '../work/work.js';
import { correctionSchema } from './correction.js';
import { provenanceSchema } from './provenance.js';

/** What sort of piece it is; each maps to a type of schema.org (https://schema.org/NewsArticle and its siblings). */
export const articleKindSchema = v.picklist([
  'report',
  'analysis',
  'opinion',
  'review',
  'background',
  'live',
  'obituary',
  'interview',
  'letter',
  'advertiser',
  'satire',
]);

const text = v.string();
const date = v.exactOptional(dateSchema);

export const articleShape = v.object({
  type: v.literal('article'),
  /** The version of this model; `migrateArticle` brings older ones up. */
  schemaVersion: v.literal(1),
  /** The publisher's own name for the article, else derived from its headline. */
  id: idSchema,
  kind: v.exactOptional(articleKindSchema),
  /** The language, BCP 47; `und` where nobody knows. */
  lang: languageSchema,
  dir: v.exactOptional(v.picklist(['ltr', 'rtl'])),
  /** The label above the headline. */
  kicker: v.exactOptional(v.object({ text, url: v.exactOptional(text) })),
  headline: inlinesSchema,
  /** The headline in other lengths for other places. */
  altHeadlines: v.exactOptional(
    v.object({
      seo: v.exactOptional(text),
      social: v.exactOptional(text),
      short: v.exactOptional(text),
      print: v.exactOptional(text),
    }),
  ),
  /** The sentence or two under the headline. */
  standfirst: v.exactOptional(inlinesSchema),
  /** The byline as printed, its names tied to agents where they are known. */
  byline: v.exactOptional(
    v.array(v.union([v.object({ agent: idSchema, text: v.exactOptional(text) }), v.object({ text })])),
  ),
  /** Everybody who had a part in it, named in the byline or not. */
  contributions: v.exactOptional(v.array(contributionSchema)),
  /** Where the report was filed, as printed before the first words: "FENMOUTH, Jan. 4". */
  dateline: v.exactOptional(v.object({ text, place: v.exactOptional(text), date })),
  /** When it first appeared. Unset where the page does not say: a copyright year is no date. */
  firstPublished: date,
  /** When this version appeared. */
  published: date,
  modified: date,
  /** The picture or block that leads the page; a key of `media` or the id of a block. */
  leadMedia: v.exactOptional(idSchema),
  body: blocksSchema,
  /** Footnotes by id. */
  notes: v.exactOptional(v.record(idSchema, inlinesSchema)),
  /** Who said what, by id; the words stand in the body. */
  quotes: v.exactOptional(v.record(idSchema, quoteSchema)),
  /** Persons, organizations and groups, by id. */
  agents: v.exactOptional(v.record(idSchema, agentSchema)),
  /** Reports, recordings, posts and occasions, by id. */
  works: v.exactOptional(v.record(idSchema, workSchema)),
  /** Pictures, films and sound, by id. */
  media: v.exactOptional(v.record(idSchema, mediaSchema)),
  corrections: v.exactOptional(v.array(correctionSchema)),
  section: v.exactOptional(v.object({ name: text, url: v.exactOptional(text) })),
  /** Subjects; `scheme` and `id` point into a vocabulary such as IPTC Media Topics or Wikidata. */
  tags: v.exactOptional(v.array(v.object({ name: text, scheme: v.exactOptional(text), id: v.exactOptional(text) }))),
  related: v.exactOptional(v.array(v.object({ url: text, title: text }))),
  /** The address of the article. */
  url: v.exactOptional(text),
  /** Who publishes it; a key of `agents`. */
  publisher: v.exactOptional(idSchema),
  /** Through whom the article came to the publisher. */
  distributor: v.exactOptional(
    v.object({ name: text, kind: v.picklist(['staff', 'wires', 'freelance', 'stock', 'handout', 'other']) }),
  ),
  /** Who paid for it; `label` is the word that readers see: "Advertisement". */
  sponsor: v.exactOptional(v.object({ label: text, name: v.exactOptional(text), url: v.exactOptional(text) })),
  /** `notice` is the line as printed; `license` an address; `usage` the terms in words. */
  rights: v.exactOptional(
    v.object({
      notice: v.exactOptional(text),
      holder: v.exactOptional(text),
      license: v.exactOptional(text),
      usage: v.exactOptional(text),
    }),
  ),
  /** Who may read it whole. */
  access: v.exactOptional(v.picklist(['free', 'metered', 'registered', 'subscriber'])),
  /** Whether readers can answer. */
  discussion: v.exactOptional(
    v.object({ state: v.picklist(['open', 'closed', 'off']), url: v.exactOptional(text), closesAt: date }),
  ),
  /** Where machines had a part: which, what for, and in which parts. Absent scope: the whole article. */
  ai: v.exactOptional(v.array(v.object({ name: text, role: text, scope: v.exactOptional(v.array(idSchema)) }))),
  /** How the article came to be here. */
  provenance: v.exactOptional(provenanceSchema),
});

/** A news article: what it says, who says what in it, and what is known of it. Unset means unknown, an empty list means none. */
export interface Article extends v.InferOutput<typeof articleShape> {}
/** What sort of piece an article is, in the words of newsrooms: a plain report, an analysis, a live page, a letter … */
export type ArticleKind = v.InferOutput<typeof articleKindSchema>;
